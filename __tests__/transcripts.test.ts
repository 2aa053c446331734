import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, parse, play } from './transcript.ts';

const folder = join(import.meta.dirname, 'transcripts');

for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()) {
  test(name, () => {
    const source = readFileSync(join(folder, name), 'utf8');
    const transcript = parse(source);
    const played = play(transcript);
    if (process.env['LIMPIDE_UPDATE'] === '1') writeFileSync(join(folder, name), format(source, played));
    else expect(played).toEqual(transcript.steps);
    expect(transcript.why).not.toBe('');
  }, 120_000);
}
