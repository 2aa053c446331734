/**
 * How fast texts are read once the program is warm: our own pitches and quotes, beside counting their words; in processor
 * time. The same texts come again each round; a reader remembers the words it met, and no sentence.
 */
import { languages } from '../../src/language/language.ts';
import { loadReader } from '../../src/language/read.ts';
import { ownItems } from '../reading/corpus.ts';
import { interleaved, type Spread } from './measure.ts';
import type { Row } from './page.ts';

/** Texts a round: some seconds of work in all. */
const most = 600;

export async function readingRows(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of languages) {
    const reader = await loadReader(language);
    const texts = ownItems(language)
      .flatMap((item) => (item.kind === 'pair' ? [] : [item.text]))
      .slice(0, most);
    const thousands = texts.join('').length / 1000;
    const each = (read: (text: string) => unknown) => (): number => {
      const start = process.cpuUsage();
      for (const text of texts) read(text);
      return process.cpuUsage(start).user / 1000 / thousands;
    };
    const counts = new Map<string, number>();
    const jobs = {
      floor: each((text) => {
        for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu))
          counts.set(word, (counts.get(word) ?? 0) + 1);
      }),
      pitch: each((text) => reader.read(text).verdicts),
      quote: each((text) => reader.readQuote(text)),
    };
    interleaved(jobs, 2);
    const spreads = interleaved(jobs, rounds);
    const add = (what: string, { low, median, high }: Spread): void => {
      rows.push({ group: 'reading', what: `${what}: ${language}`, value: median, low, high, goal: 1 });
      rows.push({
        group: 'reading',
        what: `the same, over counting its words with \`/\\p{L}+/gu\``,
        value: median / spreads.floor.median,
      });
    };
    add('as a pitch', spreads.pitch);
    add('as a quote', spreads.quote);
  }
  return rows;
}
