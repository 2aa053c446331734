/** What a page shows between `<!-- transcript: … -->` or `<!-- file: … -->` and `<!-- end -->` is what limpide really does. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const pages = [
  'README.fr.md',
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const slot = /<!-- (transcript|file): (\S+) -->\n[\s\S]*?<!-- end -->/g;

/** The story of a transcript, without its reason and its input files; a file, without its stamp. */
function shown(kind: string, name: string): string {
  const text = readFileSync(join(root, kind === 'file' ? name : `__tests__/transcripts/${name}.txt`), 'utf8');
  const story =
    kind === 'file'
      ? text.replace(/\n*<!-- limpide: .* -->\n/, '\n')
      : text.slice(text.indexOf('\n$ ') + 1).split(/^-- .+ --\n/m)[0]!;
  const fence = kind === 'file' ? '```markdown' : '```console';
  return `<!-- ${kind}: ${name} -->\n${fence}\n${story.trimEnd()}\n\`\`\`\n<!-- end -->`;
}

test.each(pages)('%s shows what is true', (page) => {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const fresh = text.replace(slot, (_, kind: string, name: string) => shown(kind, name));
  if (process.env['LIMPIDE_UPDATE'] === '1') writeFileSync(path, fresh);
  else expect(text).toBe(fresh);
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
    join(root, page, '..', match[1]!),
  );
  const missing = targets.filter((target) => {
    try {
      readdirSync(target);
      return false;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== 'ENOTDIR';
    }
  });
  expect(missing).toEqual([]);
});
