import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { heardIds } from '../../src/commands/heard-ids.ts';
import { lint } from '../../src/session/lint/index.ts';
import { loadScript } from '../../src/session/load.ts';

const head = `format: limpide-session/1
id: small
version: "1"
title: Small
languages: [en]
sections:
  - id: only
    title: Only
    questions:
`;

/** Codes, each with the text that it points at. */
function found(questions: string, more = '', include: Record<string, string> = {}): string[] {
  const source = `${head}${questions.trim().replace(/^/gm, '      ')}\n${more}`;
  const loaded = loadScript(source, 'small.yaml', (name) => include[name]);
  expect(loaded.problems.filter(({ from }) => from !== 'include')).toEqual([]);
  return lint(loaded, heardIds).map(({ code, file, range }) => {
    const text = loaded.documents.get(file)!.text.slice(range.start.offset, range.end.offset);
    return `${code}: ${text.trim()}`;
  });
}

const sells =
  '- {id: sells, kind: choice, ask: Which?, choices: [{value: object, label: O}, {value: service, label: S}]}';
const open = 'kind: text, ask: Say?';

test.each<[string, string, string[]]>([
  ['a sound script', `${sells}\n- {id: a, ${open}, when: {sells: object}}`, []],
  ['the same id twice', `- {id: a, ${open}}\n- {id: a, ${open}}`, ['duplicate-id: a']],
  ['a reserved id', `- {id: all, ${open}}`, ['reserved-id: all']],
  [
    'a place that is not there',
    `- {id: a, ${open}, into: service.pats.text}`,
    ['unknown-place: service.pats.text'],
  ],
  [
    'a place that JavaScript knows',
    `- {id: a, ${open}, into: constructor.name}`,
    ['unknown-place: constructor.name'],
  ],
  [
    'a place kept by limpide',
    `- {id: a, ${open}, into: progress.script}`,
    ['reserved-place: progress.script'],
  ],
  [
    'an id as a place',
    `- id: l\n  kind: list\n  ask: L?\n  into: "evidence[]"\n  questions: [{id: a, ${open}, into: .id}]`,
    ['reserved-place: .id'],
  ],
  [
    'a number where a text list goes',
    '- {id: a, kind: number, ask: N?, into: passion.refuses}',
    ['place-of-another-kind: passion.refuses'],
  ],
  ['a text where records go', `- {id: a, ${open}, into: clients}`, ['place-of-another-kind: clients']],
  [
    'a choice that the place does not take',
    '- {id: a, kind: choice, ask: N?, into: maker.sells, choices: [{value: objekt, label: O}]}',
    ['place-of-another-kind: objekt'],
  ],
  [
    'a list without records to keep it',
    '- {id: a, kind: list, ask: L?, into: passion.refuses, questions: [{id: b, kind: text, ask: B?}]}',
    ['place-needs-list: passion.refuses'],
  ],
  ['a choice without choices', '- {id: a, kind: choice, ask: N?}', ['missing-part: choice']],
  [
    'a pick from what has no ids',
    '- {id: a, kind: pick, from: passion.refuses, ask: N?}',
    ['unknown-place: passion.refuses'],
  ],
  ['a part that does nothing', `- {id: a, ${open}, from: clients}`, ['part-without-use: clients']],
  ['bounds that cross', '- {id: a, kind: number, ask: N?, at_least: 5, at_most: 2}', ['bounds-crossed: 2']],
  [
    'a default outside the choices',
    `${sells.replace('}]}', '}], default: both}')}`,
    ['default-outside: both'],
  ],
  [
    'a list nobody can end',
    `- {id: l, kind: list, ask: L?, questions: [{id: a, ${open}, required: true}]}`,
    ['list-without-end: true'],
  ],
  ['a condition on nothing', `- {id: a, ${open}, when: {sels: object}}`, ['condition-unknown: object']],
  [
    'a condition on what comes later',
    `- {id: a, ${open}, when: {sells: object}}\n${sells}`,
    ['condition-later: object'],
  ],
  ['a condition on itself', `- {id: a, ${open}, when: {a: x}}`, ['condition-later: x']],
  [
    'a condition on a record of a list',
    `- {id: l, kind: list, ask: L?, questions: [{id: a, ${open}}]}\n- {id: b, ${open}, when: {a: x}}`,
    ['condition-later: x'],
  ],
  [
    'a malformed condition',
    `${sells}\n- {id: a, ${open}, when: {any: {sells: object}}}`,
    ['condition-malformed: {sells: object}'],
  ],
  [
    'a value that is no choice',
    `${sells}\n- {id: a, ${open}, when: {sells: {not: objct}}}`,
    ['condition-value: {not: objct}'],
  ],
  [
    'a contradiction',
    `${sells}\n- {id: a, ${open}, when: {all: [{sells: object}, {sells: service}]}}`,
    ['unreachable: {all: [{sells: object}, {sells: service}]}'],
  ],
  [
    'a contradiction through another question',
    `${sells}\n- {id: a, ${open}, when: {sells: object}}\n- {id: b, ${open}, when: {sells: service, a: {answered: true}}}`,
    ['unreachable: {sells: service, a: {answered: true}}'],
  ],
  [
    'a number that cannot be',
    '- {id: n, kind: scale, ask: N?}\n- {id: b, kind: text, ask: B?, when: {n: {at_least: 6}}}',
    ['unreachable: {n: {at_least: 6}}'],
  ],
  [
    'a number that can be',
    '- {id: n, kind: scale, ask: N?, at_most: 10}\n- {id: b, kind: text, ask: B?, when: {n: {at_least: 6}}}',
    [],
  ],
  ['left as unknown', `${sells}\n- {id: a, ${open}, when: {sells: {unknown: true}}}`, []],
  ['required for nothing', `- {id: a, ${open}, required: true}`, ['required-for-nothing: true']],
  [
    'required for a question',
    `${sells.replace('ask', 'required: true, ask')}\n- {id: a, ${open}, when: {sells: object}}`,
    [],
  ],
  [
    'a follow-up that never comes',
    `- {id: a, ${open}, follow_up: [{ask: More?}]}`,
    ['follow-up-never: {ask: More?}'],
  ],
  [
    'heard by nobody',
    `- {id: a, ${open}, follow_up: [{heard: [vague-words], ask: More?}]}`,
    ['unknown-heard: vague-words'],
  ],
  [
    'an answer not there to quote',
    `- {id: a, kind: text, ask: "{{ craft }}?"}`,
    ['unknown-name: "{{ craft }}?"'],
  ],
  [
    'an answer of later to quote',
    `- {id: a, kind: text, ask: "{{ b }}?"}\n- {id: b, ${open}}`,
    ['later-name: "{{ b }}?"'],
  ],
  [
    'a filter that is none',
    `- {id: b, ${open}}\n- {id: a, kind: text, ask: "{{ b | upper }}?"}`,
    ['unknown-filter: "{{ b | upper }}?"'],
  ],
  ['a hole that is code', `- {id: a, kind: text, ask: "{{ 7 * 7 }}?"}`, ['unknown-name: "{{ 7 * 7 }}?"']],
  ['an escape sequence', '- {id: a, kind: text, ask: "\\u001b[2J"}', ['escape-in-text: "\\u001b[2J"']],
  [
    'a leading question',
    `- {id: a, kind: text, ask: "You love it, don't you?"}`,
    ['leading-question: "You love it, don\'t you?"'],
  ],
  [
    'a hypothetical question',
    '- {id: a, kind: text, ask: Would you buy it?}',
    ['hypothetical-question: Would you buy it?'],
  ],
])('%s', (_, questions, expected) => {
  expect(found(questions)).toEqual(expected);
});

test('stories, sections and computed values are looked at too', () => {
  const more = `  - {id: only, title: Again, when: {b: x}}
computed: {any: {count: z}}
stories: [{id: s, answers: {b: 1}, asked: [a]}]`;
  expect(found(`- {id: a, ${open}}`, more)).toEqual([
    'duplicate-id: only',
    'condition-unknown: x',
    'unknown-name: {count: z}',
    'reserved-id: {count: z}',
    'story-unknown: 1',
  ]);
});

test('included questions are told in their own file', () => {
  const more =
    '  - {id: more, title: More, include: more.yaml}\n  - {id: gone, title: Gone, include: ../x.yaml}';
  const include = { 'more.yaml': `format: limpide-questions/1\nquestions:\n  - {id: a, ${open}}\n` };
  expect(found(`- {id: a, ${open}}`, more, include).slice(0, 1)).toEqual(['duplicate-id: a']);
  expect(found(`- {id: a, ${open}}`, more, include).at(-1)).toMatch(/^include-not-found/);
});

test('missing translations are told once a text', () => {
  const source = head.replace('[en]', '[fr, en]').replace(/title: (\w+)/g, 'title: {fr: T, en: T}');
  const text = `${source}      - {id: a, kind: text, ask: {fr: Quoi ?}, why: Because}\n`;
  const loaded = loadScript(text, 'small.yaml', () => undefined);
  expect(lint(loaded, heardIds).map(({ code, args }) => [code, args['languages']])).toEqual([
    ['missing-translation', 'en'],
    ['missing-translation', 'fr, en'],
  ]);
});

test.each([
  ['{fr: Que vis-tu ?, en: How?}', ['missing-form: vous']],
  ['{fr: Que vivez-vous ?, en: How?}', ['missing-form: tu']],
  ['{fr: Et depuis ?, en: How?}', []],
  ['{fr: {tu: Et toi ?}, en: How?}', ['missing-form: vous']],
  ['{fr: {tu: Et toi ?, vous: Et vous ?}, en: How?}', []],
  ['{fr: {tu: Et toi ?, vous: Qu’as-tu fait ?}, en: How?}', ['form-of-the-other: vous']],
  ['{fr: {tu: Et vous ?, vous: Et vous ?}, en: How?}', ['form-of-the-other: tu']],
])('what is said to a client has both forms: %s', (toAsk, expected) => {
  const source = head.replace('[en]', '[fr, en]').replace(/title: (\w+)/g, 'title: {fr: T, en: T}');
  const text = `${source}      - {id: a, kind: text, ask: {fr: Quoi ?, en: What?}, to_ask: ${toAsk}}\n`;
  const loaded = loadScript(text, 'small.yaml', () => undefined);
  expect(loaded.problems).toEqual([]);
  expect(lint(loaded, heardIds).map(({ code, args }) => `${code}: ${args['form']}`)).toEqual(expected);
});

test.each(['after-sale', 'first', 'five-conversations'])('our own script %s is sound', (name) => {
  const path = join(import.meta.dirname, '../../templates/sessions', name, 'session.yaml');
  const loaded = loadScript(readFileSync(path), 'session.yaml', (file) =>
    readFileSync(join(dirname(path), file)),
  );
  expect(loaded.problems).toEqual([]);
  expect(lint(loaded, heardIds)).toEqual([]);
});

test.each<[string, string | undefined]>([
  ['Tu ne trouves pas que c’est joli ?', 'leading-question'],
  ['C’est beau, non ?', 'leading-question'],
  ['À quel point aimes-tu ton bol ?', 'leading-question'],
  ['Es-tu d’accord pour dire que le service compte ?', 'leading-question'],
  ['Achèterais-tu ce bol ?', 'hypothetical-question'],
  ['Si je te proposais un atelier, viendrais-tu ?', 'hypothetical-question'],
  ['Seriez-vous intéressée par une suite ?', 'hypothetical-question'],
  ['Pour qui n’est-ce pas ?', undefined],
  ['Qu’est-ce qui s’est passé la dernière fois ?', undefined],
  ['Aimerais-tu en avoir dix autres comme elle ?', undefined],
  ['Que refuses-tu de faire, même bien payé ?', undefined],
])('%s → %s', (ask, code) => {
  const source = `${head.replace('[en]', '[fr]')}      - {id: a, kind: text, ask: "${ask}"}\n`;
  const loaded = loadScript(source, 'small.yaml', () => undefined);
  expect(lint(loaded, heardIds).map((one) => one.code)).toEqual(code === undefined ? [] : [code]);
});
