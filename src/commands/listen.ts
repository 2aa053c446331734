import { holds } from '../check/verdicts.ts';
import type { Language } from '../language/language.ts';
import { loadReader } from '../language/read.ts';
import type { Listen } from '../session/follow-up.ts';

/** The wizard's ear: the same reading as `check` has, as the ids that a script's `heard` names. */
export async function listener(language: Language): Promise<Listen> {
  const reader = await loadReader(language);
  return (text) => {
    const reading = reader.read(text);
    const { verdicts, thread } = reading;
    const held = verdicts.filter((verdict) => holds(verdict, reading)).map(({ label }) => label);
    const ids = [...new Set<string>(held), reader.readQuote(text).kind];
    return thread === undefined ? { ids } : { ids, thread: text.slice(thread.start, thread.end) };
  };
}
