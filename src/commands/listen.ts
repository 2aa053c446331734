import { threadOf } from '../check/thread.ts';
import { holds } from '../check/verdicts.ts';
import type { Language } from '../language/language.ts';
import { loadReader } from '../language/read.ts';
import type { QuoteKind } from '../language/reading.ts';
import type { Listen } from '../session/follow-up.ts';

/** Fewer words than this are a fragment: a label is heard in them only where words say it. */
const fragment = 8;
/** A fragment closed as a sentence is a thing somebody said, and has its kind: "Bravo, keep going!" */
const closed = /[.!?…][»”"\s\u00a0\u202f]*$|[»”]$/u;

/**
 * States that nobody could see. In a page they are ordinary words; as the whole of an answer to "what does it change?"
 * they call for "how would I have noticed it?".
 */
const unseen: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:du |le )?bien$|(?<![a-zà-ÿœ])(?:(?:all(?:er|ait)|vont|va|(?:se |me |te )?sent(?:ir|ent|ait|aient)?|être|sont|est) (?:vraiment |beaucoup |tellement )?(?:mieux|bien)|heureu(?:x|ses?)|bonheur|(?:repren(?:dre|nent|d)|retrouve(?:r|nt)?|gagne(?:r|nt)?) (?:de la |en )?confiance|vie change|change(?:r|nt)? (?:de |leur |la )?vie|l[âa]cher prise|zen|positi(?:fs?|ves?)|plus sereine?s?)(?![a-zà-ÿœ])/i,
  en: /^(?:feel(?:s|ing)? )?(?:good|well|better|great)$|(?<![a-zà-ÿœ])(?:(?:feel(?:s|ing)?|are|is|be|get(?:s|ting)?) (?:so |much |really )?(?:better|good|well|great)|happ(?:y|ier|iness)|(?:get|gain|find|regain)(?:s|ing)? (?:their |some |back )?confidence|(?:life|lives) changes?|chang(?:e|es|ing) (?:their )?(?:life|lives)|let(?:ting)? go|positive|empowered|at peace)(?![a-zà-ÿœ])/i,
};

/** What somebody else must have lived or thought, by one's own account. */
const supposed: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-zà-ÿœ])(?:(?:elle|il|elles|ils|on) (?:devait|devaient|doit|doivent) (?:être|avoir|se sentir)|(?:je (?:pense|crois|suppose)|j['’]imagine) qu(?:e |['’])(?:elle|il|elles|ils|les gens))(?![a-zà-ÿœ])/i,
  en: /(?<![a-zà-ÿœ])(?:(?:she|he|they) must (?:have|be|feel)|i (?:think|guess|suppose|imagine) (?:that )?(?:she|he|they|people))(?![a-zà-ÿœ])/i,
};

/** Nobody in particular, by the first or the last words of a short answer. */
const everyone: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:(?:un peu |à peu près )?tout le monde|n['’]importe qui|tou(?:s|tes) (?:ceux|celles))(?![a-zà-ÿœ])|(?<![a-zà-ÿœ])tout le monde$/i,
  en: /^(?:(?:a bit of |pretty much |just about )?(?:everyone|everybody|anyone|anybody)|all (?:those|people) who)(?![a-zà-ÿœ])|(?<![a-zà-ÿœ])(?:everyone|everybody)$/i,
};
/** Still a short answer: "not sure, a bit of everyone". */
const shortAnswer = 10;

/** Who says that somebody told them has said already who said it. */
const reported: Readonly<Record<Language, RegExp>> = {
  fr: /(?<![a-zà-ÿœ])(?:m|nous)(?:['’]| )(?:a|ont|avait|avaient|en a|l['’]a|disait|disaient|racontait|racontaient) ?(?:[a-zà-ÿœ]+ )?(?:dit|racont[ée]+|[ée]crit|confi[ée]|avou[ée]|demand[ée]|r[ée]pondu|expliqu[ée])?(?![a-zà-ÿœ])/i,
  en: /(?<![a-zà-ÿœ])(?:told|said to|wrote to|written to|asked|confided in|admitted to|explained to) (?:me|us)(?![a-zà-ÿœ])/i,
};
const imagined: readonly QuoteKind[] = ['guess', 'generality', 'hypothetical'];

/** The wizard's ear: the same reading as `check` has, as the ids that a script's `heard` names. */
export async function listener(language: Language): Promise<Listen> {
  const reader = await loadReader(language);
  const kindOf = (text: string): QuoteKind => {
    const { kind } = reader.readQuote(text);
    return imagined.includes(kind) && reported[language].test(text) ? 'fact' : kind;
  };
  return (text) => {
    const reading = reader.read(text);
    const { verdicts } = reading;
    const thread = threadOf(reading);
    const length = text.split(/\s+/).length;
    const isWhole = length >= fragment;
    const held = verdicts.filter((one) => holds(one, reading) && (isWhole || one.matched));
    const labels = held.map(({ label }) => label);
    const ids = new Set<string>(labels);
    if (length < shortAnswer && everyone[language].test(text.trim())) ids.add('everyone-as-client');
    if (!isWhole && unseen[language].test(text)) ids.add('vague-word');
    if (isWhole || closed.test(text.trim())) ids.add(kindOf(text));
    else if (supposed[language].test(text)) ids.add('guess');
    return {
      ids: [...ids],
      ...(thread === undefined ? {} : { thread: text.slice(thread.start, thread.end) }),
    };
  };
}
