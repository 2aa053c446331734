import { elided } from './elision.ts';
import { toReader } from './person.ts';
import type { Reader } from './subject.ts';

/**
 * What the maker does, said to the reader: "je viens chez eux" → "je viens chez vous", "je leur montre" → "je te montre".
 *
 * @returns undefined when a word might refer to somebody else
 */
export function makerToReader(text: string, reader: Reader): string | undefined {
  const found = /^(je\s+|j['’]|nous\s+)((?:ne\s+|n['’])?)((?:leur|les)\s+|l(?=['’]))?(.*)$/iu.exec(text);
  if (found === null) return undefined;
  const [subject, negation, object, rest] = [found[1]!, found[2]!, found[3], found[4]!];
  if (object === 'l') return undefined;
  const turned = toReader(rest, reader);
  if (turned === undefined) return undefined;
  if (object === undefined) return `${subject}${negation}${turned}`.replace(/'/g, '’');
  return `${subject}${negation}${reader === 'vous' ? `vous ${turned}` : elided('te', turned)}`.replace(
    /'/g,
    '’',
  );
}
