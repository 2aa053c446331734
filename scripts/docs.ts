/** `npm run docs`: writes the pages that are made from the program itself. A test says when they are out of date. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pages } from './pages.ts';

for (const { path, text } of await pages()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
