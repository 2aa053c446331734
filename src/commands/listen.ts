import { holds } from '../check/verdicts.ts';
import type { Language } from '../language/language.ts';
import { loadReader } from '../language/read.ts';
import type { Listen } from '../session/follow-up.ts';

/** Fewer words than this are a fragment: a label is heard in them only where words say it. */
const fragment = 8;
/** A fragment closed as a sentence is a thing somebody said, and has its kind: "Bravo, keep going!" */
const closed = /[.!?…][»”"\s\u00a0\u202f]*$|[»”]$/u;

/** The wizard's ear: the same reading as `check` has, as the ids that a script's `heard` names. */
export async function listener(language: Language): Promise<Listen> {
  const reader = await loadReader(language);
  return (text) => {
    const reading = reader.read(text);
    const { verdicts, thread } = reading;
    const isWhole = text.split(/\s+/).length >= fragment;
    const held = verdicts.filter((one) => holds(one, reading) && (isWhole || one.matched));
    const labels = held.map(({ label }) => label);
    const ids = [
      ...new Set<string>(labels),
      ...(isWhole || closed.test(text.trim()) ? [reader.readQuote(text).kind] : []),
    ];
    return thread === undefined ? { ids } : { ids, thread: text.slice(thread.start, thread.end) };
  };
}
