/** The documentation shows the journeys as they really went: each block is its transcript. `LIMPIDE_UPDATE=1` writes them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './transcript.ts';

const folder = join(import.meta.dirname, 'transcripts');
const journeys = readdirSync(folder)
  .filter((name) => /^start-(?!first-evening).*\.txt$/.test(name))
  .map((name) => name.slice(0, -4));

/** `<!-- start-fair -->` and the block under it. */
const block = /<!-- (start-[\w-]+) -->\n+```text\n[\s\S]*?\n```/g;

function shown(name: string): string {
  const { steps } = parse(readFileSync(join(folder, `${name}.txt`), 'utf8'));
  const text = steps.map(({ command, expected }) => `$ ${command}\n${expected}`).join('\n\n');
  return `<!-- ${name} -->\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;
}

test.each(['journeys.md', 'journeys.fr.md'])('%s shows every journey as it went', (page) => {
  const path = join(import.meta.dirname, '..', 'docs', page);
  const text = readFileSync(path, 'utf8');
  const made = text.replace(block, (_, name: string) => shown(name));
  if (process.env['LIMPIDE_UPDATE'] === '1') writeFileSync(path, made);
  else expect(text).toBe(made);
  expect([...made.matchAll(block)].map((match) => match[1]!).sort()).toEqual(journeys.sort());
});
