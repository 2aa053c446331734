/**
 * What a person installs has nothing to run at install: `prepare`, which builds a checkout, and the tools of development
 * are left out of the packed `package.json`. A README there stands alone: the name of a page that is not packed is told,
 * without a link that would lead nowhere. `npm pack` calls this before (`out`) and after (`back`).
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** npm packs whatever is called README beside the manifest: what is put aside has a folder of its own. */
const aside = join(root, '.packed');
const manifest = 'package.json';
const readmes = {
  'README.md': '`docs/` and `src/` stand for folders of limpide’s repository.',
  'README.fr.md': 'Les dossiers `docs/` et `src/` sont dans le dépôt de limpide.',
};

const { files } = JSON.parse(readFileSync(join(root, manifest), 'utf8'));
const isPacked = (path) => path in readmes || files.some((one) => path === one || path.startsWith(`${one}/`));

if (process.argv[2] === 'out') {
  replace(manifest, (text) => {
    const { scripts: _, devDependencies: __, ...published } = JSON.parse(text);
    return `${JSON.stringify(published, null, 2)}\n`;
  });
  for (const [name, note] of Object.entries(readmes)) {
    replace(name, (text) => `${text.replace(/\[([^\]]*)\]\(([^):]+)\)/g, alone).trimEnd()}\n\n${note}\n`);
  }
} else {
  for (const name of [manifest, ...Object.keys(readmes)]) {
    if (existsSync(join(aside, name))) renameSync(join(aside, name), join(root, name));
  }
}

function replace(name, change) {
  const text = readFileSync(join(root, name), 'utf8');
  mkdirSync(aside, { recursive: true });
  writeFileSync(join(aside, name), text);
  writeFileSync(join(root, name), change(text));
}

/** A link to a page that is packed stays; of another, its words and its path. */
function alone(link, words, path) {
  if (isPacked(path)) return link;
  return words === path ? `\`${path}\`` : `${words} (\`${path}\`)`;
}
