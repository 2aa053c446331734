/**
 * What a person installs has nothing to run at install: `prepare`, which builds a checkout, and the tools of development are
 * left out of the packed `package.json`. `npm pack` calls this before (`out`) and after (`back`).
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest = join(root, 'package.json');
const kept = join(root, 'package.json.kept');

if (process.argv[2] === 'out') {
  const text = readFileSync(manifest, 'utf8');
  const { scripts: _, devDependencies: __, ...published } = JSON.parse(text);
  writeFileSync(kept, text);
  writeFileSync(manifest, `${JSON.stringify(published, null, 2)}\n`);
} else if (existsSync(kept)) {
  renameSync(kept, manifest);
}
