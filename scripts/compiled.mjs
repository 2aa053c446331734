/**
 * Keeps what Node compiled of `dist/`, so that a start compiles nothing: everyday commands are run, and with what ran of
 * each file a file is written that `bin/limpide.js` reads.
 *
 * Its layout: one line of JSON (`maker`, what this Node is made of; `build`, with which each file of the same build
 * begins; `start`, where the parts begin; by name in `parts`: where a part begins among them, its length in bytes, its
 * sum as `bin/limpide.js` makes it), then the parts, each as V8 wrote it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @param {string} root the package's folder @param {string} build with which each file of the build begins */
export function writeCompiled(root, build) {
  const desk = mkdtempSync(join(tmpdir(), 'limpide-build-'));
  try {
    // Without the options of who builds: code is kept for who starts Node without any.
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', 'run-through.cjs'), build],
      {
        cwd: desk,
        env: { ...process.env, NODE_OPTIONS: '' },
        stdio: ['pipe', 'pipe', 'pipe'],
        input: '',
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(stderr);
  } finally {
    rmSync(desk, { recursive: true, force: true });
  }
}
