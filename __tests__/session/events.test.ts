/** The published schema and what limpide writes are held together: each line of the transcripts' events fits it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replyOf } from '../../src/session/events.ts';
import { decode } from '../../src/yaml/decode.ts';
import type { JsonSchema } from '../../src/yaml/json-schema.ts';
import { readYaml } from '../../src/yaml/read.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, 'schema/events.schema.json'), 'utf8')) as JsonSchema;

function problemsOf(line: string, by: JsonSchema): string[] {
  // JSON is YAML; `\/` alone is not, and JSON.stringify never writes it.
  const read = readYaml(line);
  return read.ok ? decode(by, read.document.root).problems.map(({ code }) => code) : ['unreadable'];
}

const lines = ['session-events.txt', 'session-run.txt'].flatMap((name) =>
  readFileSync(join(root, '__tests__/transcripts', name), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('{"event":')),
);

test('every event that was written fits the schema', () => {
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => problemsOf(line, schema).length > 0)).toEqual([]);
});

test('what is not an event does not', () => {
  expect(problemsOf('{"event":"asked","question":"a"}', schema)).not.toEqual([]);
  expect(problemsOf('{"event":"ended","outcome":"bored"}', schema)).not.toEqual([]);
});

test.each<[string, unknown]>([
  ['{"answer": "a"}', { answer: 'a' }],
  ['{"answer": 4.5}', { answer: '4.5' }],
  ['{"answer": true}', { answer: 'yes' }],
  ['{"answer": ["a", "b"]}', { answer: ['a', 'b'] }],
  ['{"move": "skip"}', { move: 'skip' }],
  ['{"move": "jump"}', { move: 'jump' }],
  ['{"move": "away"}', undefined],
  ['{"answer": {"a": 1}}', undefined],
  ['{"answer": [["a"]]}', undefined],
  ['{"answer": null}', undefined],
  ['["a"]', undefined],
  ['null', undefined],
  ['hello', undefined],
  ['', undefined],
])('%s', (line, expected) => {
  expect(replyOf(line)).toEqual(expected);
});
