/**
 * A tiny session that uses a skin as a command does: `demo MODE KINDS LOCALE TOLD`. What it was told goes to the file
 * TOLD, a line each.
 */
import { appendFileSync } from 'node:fs';
import { nodeHost } from '../../src/host.ts';
import { loadWords } from '../../src/locales/words.ts';
import { openSkin } from '../../src/terminal/skin.ts';
import { type Ask, exitCodes } from '../../src/terminal/view.ts';

const host = nodeHost('.');
const [mode = 'rich', kinds = 'text,long,choice', locale = 'en', told = ''] = host.args;
const tell = (line: unknown): void => {
  if (told !== '') appendFileSync(told, `${JSON.stringify(line)}\n`);
};
tell({ pid: host.pid });

const choices = [
  { value: 'object', label: 'An object', hint: 'a bowl, a ring' },
  { value: 'teaching', label: 'A training' },
  { value: 'service', label: 'A service' },
];

const question = (kind: Ask['kind'], at: number, of: number): Ask => ({
  kind,
  head: `Evening 1 · Demo · ${at} of about ${of}`,
  ask: `Question ${at} (${kind})?`,
  why: 'Because it matters.',
  help: 'It means what it says.',
  examples: [{ craft: 'Ceramist', text: 'Her bowl is the one she takes out on Sundays.' }],
  where: [`Evening 1, question ${at}, about 3 minutes left.`],
  moves: ['back', 'forward', 'skip', 'unknown', 'review', 'jump', 'quit'],
  choices,
  ...(kind === 'pick' ? { other: 'Somebody else: type a name' } : {}),
});

const words = await loadWords(locale === 'fr' ? 'fr' : 'en');
const skin = await openSkin(
  { machine: host, words: words.wizard, locale: locale === 'fr' ? 'fr' : 'en', colour: mode === 'colour' },
  mode === 'plain',
);
const wanted = kinds.split(',') as Ask['kind'][];
let code = 0;
for (let at = 0; at < wanted.length; ) {
  const reply = await skin.ask(question(wanted[at]!, at + 1, wanted.length));
  tell(reply);
  if (reply.type === 'quit') break;
  if (reply.type in exitCodes) {
    code = exitCodes[reply.type as keyof typeof exitCodes];
    break;
  }
  at = Math.max(0, at + (reply.type === 'back' ? -1 : 1));
}
skin.close();
skin.say('Saved.');
tell({ exit: code });
process.exitCode = code;
