import { knownOf } from '../../src/session/known.ts';
import { holesOf, piped } from '../../src/session/pipe.ts';
import { reply, scriptOf, sessionOf } from './script-of.ts';

const known = { value: (id: string) => ({ first: 'Éva\nmore', list: ['a', 'b'] })[id], unknown: () => false };
const joints = { de: (text: string) => `d’${text}` };

test('fills holes with the first line, joined in French, with … for what is not said', () => {
  expect(piped('Hello {{ first }}, {{first|de}}: {{ list }}; {{ none }}', known, joints)).toBe(
    'Hello Éva, d’Éva: a, b; …',
  );
  expect(holesOf('x {{ first | de }} {{ {{ }}')).toEqual([{ name: 'first', filter: 'de', at: 2 }]);
});

test('a long answer is cut, a hole inside an answer stays as typed', () => {
  const long = { value: () => `{{ first }}${'x'.repeat(5000)}`, unknown: () => false };
  const text = piped('{{ a }}', long, {});
  expect(text).toHaveLength(401);
  expect(text.startsWith('{{ first }}')).toBe(true);
});

const script = scriptOf(
  `
- {id: sells, kind: choice, ask: Sells?, choices: [{value: object, label: a thing}]}
- {id: who, kind: pick, from: clients, at_most: 1, ask: Who?}
- {id: a, kind: text, ask: A?}
`,
  `computed:
  both: {text: "{{ sells }} for {{ who }}"}
  best: {first: [a, both]}
  loop: {first: [knot]}
  knot: {text: "{{ loop }}"}
  n: {count: who}`,
);

test('a choice is said by its label, a client by name, computed values stand on one another', () => {
  const session = reply(reply(sessionOf(script), 'sells', 'object'), 'who', ['Claire']);
  expect(piped('{{ best }}', knownOf(session), {})).toBe('a thing for Claire');
  expect(knownOf(session).value('loop')).toBe('…');
  expect(knownOf(session).value('constructor')).toBeUndefined();
});
