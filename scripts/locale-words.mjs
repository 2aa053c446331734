/** In what is built, the words of a topic are evaluated when a command first asks for them: none needs them all. */
import { readFileSync } from 'node:fs';

const topicImport = /^import \{ ([\w, ]+) \} from '(\.\/(?:en|fr)\/[\w-]+\.ts)';\n/gm;

/** An esbuild plugin: a locale's topics are required by getters, which the bundle evaluates late. */
export const wordsWhenAsked = {
  name: 'words-when-asked',
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]locales[/\\](?:en|fr)\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const fileOf = new Map(
        [...source.matchAll(topicImport)].flatMap(([, names, file]) =>
          names.split(', ').map((name) => [name, file]),
        ),
      );
      const contents = source.replace(topicImport, '').replace(/^ {2}(\w+),$/gm, (_, name) => {
        if (!fileOf.has(name)) throw new Error(`${path}: where is ${name} from?`);
        return `  get ${name}() { return asked.${name} ??= require('${fileOf.get(name)}').${name}; },`;
      });
      return { contents: `const asked: any = {};\n${contents}`, loader: 'ts' };
    });
  },
};
