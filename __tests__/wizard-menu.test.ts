/** Coming back to a finished file: first what was planned, and what came of it is kept. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

test('whom one meant to talk to is asked about, and their words are kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  const file = join(folder, 'offre.yaml');
  cpSync(join(root, 'templates', 'offers', 'debutante', 'offre.yaml'), file);
  const come = (...replies: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin', 'limpide.js'), '--plain', '--today', '2026-11-26'], {
      cwd: folder,
      encoding: 'utf8',
      input: replies.map((reply) => `${reply}\n`).join(''),
      env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: 'fr', TZ: 'UTC' },
    });
  try {
    const first = come('oui', '« Je l’ai remis dimanche. »', '', ':passer', 'partir');
    expect(first.status).toBe(0);
    expect(first.stderr).toContain('Tu voulais parler à Monsieur Perrin avant le');
    const kept = readFileSync(file, 'utf8');
    expect(kept).toContain(
      'words: « Je l’ai remis dimanche. »\n    when: "2026-11-26"\n    source: conversation',
    );
    const second = come(':passer', 'partir');
    expect(second.status).toBe(0);
    expect(second.stderr).not.toContain('Tu voulais parler');
    expect(readFileSync(file, 'utf8')).toBe(kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
