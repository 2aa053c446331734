import { ayerVerbs, doublingVerbs, graveVerbs, irregular, isserVerbs, type Verb } from './verbs.ts';

export type Tense = 'present' | 'subjunctive' | 'imperfect' | 'future' | 'conditional';
export type Person = 'tu' | 'vous' | 'ils';

/** A verb as one of its forms shows it. */
export interface Analysis {
  readonly verb: Verb;
  readonly tense: Tense;
  /** For the tenses that are told by their ending: what stands before it. */
  readonly stem: string;
}

const byIls = new Map(irregular.map((verb) => [verb.ils, verb]));
const byVous = new Map(irregular.map((verb) => [verb.vous, verb]));
const bySubjunctive = new Map(
  irregular.flatMap((verb) => (verb.subjunctive ? [[subjunctiveOf(verb, 'ils'), verb] as const] : [])),
);
const byInfinitive = new Map(irregular.map((verb) => [verb.infinitive, verb]));
const byIl = new Map(irregular.map((verb) => [thirdSingular(verb), verb]));

/** Present of il, from that of tu: viens → vient, prends → prend, peux → peut, ouvres → ouvre. */
function thirdSingular(verb: Verb): string {
  const { tu } = verb;
  if (verb.infinitive === 'être') return 'est';
  if (/(?:as|es)$/.test(tu)) return tu.slice(0, -1);
  if (/(?:d|t|c)s$/.test(tu)) return tu.slice(0, -1);
  return tu.replace(/[sx]$/, 't');
}

function subjunctiveOf(verb: Verb, person: Person): string {
  if (verb.infinitive === 'être') return { tu: 'sois', vous: 'soyez', ils: 'soient' }[person];
  if (verb.infinitive === 'avoir') return { tu: 'aies', vous: 'ayez', ils: 'aient' }[person];
  const strong = verb.subjunctive?.[0] ?? verb.ils.replace(/ent$/, '');
  const weak = verb.subjunctive?.[1] ?? verb.vous.replace(/(?:ez|tes)$/, (end) => (end === 'tes' ? 's' : ''));
  return person === 'tu' ? `${strong}es` : person === 'ils' ? `${strong}ent` : `${weak}iez`;
}

/** A first-group verb from its present of ils without -ent (`achèt`, `appell`, `essai`). */
function firstGroup(strong: string): Verb {
  const weak = weakStem(strong);
  return { infinitive: `${weak}er`, tu: `${strong}es`, vous: `${weak}ez`, ils: `${strong}ent` };
}

function weakStem(strong: string): string {
  const mute = strong.replace(/è([^aeiouè]{1,2})$/u, 'e$1');
  if (mute !== strong && graveVerbs.has(`${mute}er`)) return mute;
  const single = strong.replace(/([lt])\1$/u, '$1');
  if (single !== strong && doublingVerbs.has(`${single}er`)) return single;
  if (/(?:[ou]i|ai)$/u.test(strong)) return `${strong.slice(0, -1)}y`;
  return strong.replace(/è([^aeiou]{1,3})$/u, 'é$1');
}

function secondGroup(stem: string): Verb {
  return { infinitive: `${stem}ir`, tu: `${stem}is`, vous: `${stem}issez`, ils: `${stem}issent` };
}

/** Reads a form that goes with ils or elles. Undefined for a simple past, or what is no verb form. */
export function analyseIls(form: string): Analysis | undefined {
  const word = form.normalize('NFC').toLowerCase();
  const known = byIls.get(word);
  if (known !== undefined) return { verb: known, tense: 'present', stem: '' };
  const subjunctive = bySubjunctive.get(word);
  if (subjunctive !== undefined) return { verb: subjunctive, tense: 'subjunctive', stem: '' };
  const payer = /^(.+ai)ent$/u.exec(word)?.[1];
  if (payer !== undefined && ayerVerbs.has(`${payer.slice(0, -1)}yer`))
    return { verb: firstGroup(payer), tense: 'present', stem: '' };
  const told = /^(.+?)(raient|ront|aient)$/u.exec(word);
  if (told !== null) {
    const verb: Verb = { infinitive: '', tu: '', vous: '', ils: word };
    if (told[2] === 'aient') return { verb, tense: 'imperfect', stem: told[1]! };
    const [stem, end] = [told[1]!, told[2]!];
    // "préparaient" is an imperfect: a future stem ends in a vowel or r before its own r.
    if (end === 'raient' && !/(?:e|i|[dtv]|au|ou|r)$/u.test(stem))
      return { verb, tense: 'imperfect', stem: `${stem}r` };
    return { verb, tense: end === 'ront' ? 'future' : 'conditional', stem: `${stem}r` };
  }
  const present = /^(.{2,})ent$/u.exec(word)?.[1];
  if (present === undefined || isPast(present)) return undefined;
  if (/[^ao]iss$/u.test(present) && !isserVerbs.has(`${present}er`))
    return { verb: secondGroup(present.slice(0, -3)), tense: 'present', stem: '' };
  return { verb: firstGroup(present), tense: 'present', stem: '' };
}

/** Simple past: allèrent, dormirent, voulurent. Not: espèrent, admirent, préfèrent, respirent. */
function isPast(stem: string): boolean {
  if (/èr$/u.test(stem))
    return !/(?:^g|esp|préf|gén|lib|rév|consid|récup|toll|op|coop|exag|rép|acc?él|vén|ins|dig|conf|transf|diff|sugg|mod|adh|alt|prosp|désesp|énum|persév|prolif)èr$/u.test(
      stem,
    );
  return (
    /(?:dorm|sent|fin|part|sort|serv|voul|pun|réuss|s|pr|m|val|fall|par|conn|cour|rend|perd|vend|d)[iu]r$/u.test(
      stem,
    ) && !/(?:admir|désir|resp|aspir|inspir|assur|mesur|dur|jur|rassur|murmur|procur|figur)/u.test(stem)
  );
}

/** Reads a present form that goes with il or elle. */
export function analyseIl(form: string): Analysis | undefined {
  const word = form.normalize('NFC').toLowerCase();
  const known = byIl.get(word);
  if (known !== undefined) return { verb: known, tense: 'present', stem: '' };
  if (/^.{2,}e$/u.test(word)) return { verb: firstGroup(word.slice(0, -1)), tense: 'present', stem: '' };
  if (/^.{3,}it$/u.test(word)) return { verb: secondGroup(word.slice(0, -2)), tense: 'present', stem: '' };
  return undefined;
}

/** The same verb and tense for tu or vous. `subjunctive` asks for that mood where the form seen is common to both. */
export function formFor(person: 'tu' | 'vous', analysis: Analysis, subjunctive = false): string {
  const { verb, tense, stem } = analysis;
  switch (tense) {
    case 'present':
      return subjunctive ? subjunctiveOf(verb, person) : verb[person];
    case 'subjunctive':
      return subjunctiveOf(verb, person);
    case 'imperfect':
    case 'conditional':
      return person === 'tu' ? `${stem}ais` : `${stem.replace(/ç$/u, 'c').replace(/ge$/u, 'g')}iez`;
    case 'future':
      return person === 'tu' ? `${stem}as` : `${stem}ez`;
  }
}

/** The verb of an infinitive: known, or of the first or second group by its ending. Undefined for an unknown -re, -oir. */
export function verbOf(infinitive: string): Verb | undefined {
  const word = infinitive.normalize('NFC').toLowerCase();
  const known = byInfinitive.get(word);
  if (known !== undefined) return known;
  if (/.er$/u.test(word)) return firstGroup(strongStem(word.slice(0, -2)));
  if (/[^o]ir$/u.test(word)) return secondGroup(word.slice(0, -2));
  return undefined;
}

function strongStem(weak: string): string {
  if (graveVerbs.has(`${weak}er`)) return weak.replace(/e([^aeiou]{1,2})$/u, 'è$1');
  if (doublingVerbs.has(`${weak}er`)) return weak + weak.at(-1)!;
  if (/[ou]y$/u.test(weak) || ayerVerbs.has(`${weak}er`)) return `${weak.slice(0, -1)}i`;
  return weak.replace(/é([^aeiouyé]{1,2})$/u, 'è$1').replace(/è(ch|gn)$/u, 'è$1');
}

/**
 * A form of `infinitive` in the present, the subjunctive, or as an order.
 * @returns undefined when the verb is neither known nor regular by its ending.
 */
export function conjugate(
  infinitive: string,
  person: Person,
  mood: 'present' | 'subjunctive' | 'imperative' = 'present',
): string | undefined {
  const verb = verbOf(infinitive);
  if (verb === undefined) return undefined;
  if (mood === 'subjunctive') return subjunctiveOf(verb, person);
  if (mood === 'present' || person === 'ils') return verb[person];
  if (verb.infinitive === 'savoir') return person === 'tu' ? 'sache' : 'sachez';
  if (verb.infinitive === 'être' || verb.infinitive === 'avoir')
    return subjunctiveOf(verb, person).replace(/^aies$/, 'aie');
  return person === 'tu' ? verb.tu.replace(/(?<=e|va)s$/u, '') : verb.vous;
}

/** The infinitive behind an order or a present of vous (`retrouvez` → `retrouver`); undefined for what is not one. */
export function infinitiveOfVous(form: string): string | undefined {
  const word = form.normalize('NFC').toLowerCase();
  const known = byVous.get(word);
  if (known !== undefined) return known.infinitive;
  if (/.[^ao]issez$/u.test(word) && !isserVerbs.has(`${word.slice(0, -2)}er`))
    return `${word.slice(0, -5)}ir`;
  return /^(?!chez|assez|nez|rez)..+ez$/u.test(word) ? `${word.slice(0, -2)}er` : undefined;
}

/** The infinitive behind a present participle (`retrouvant` → `retrouver`). */
export function infinitiveOfParticiple(form: string): string | undefined {
  const word = form.normalize('NFC').toLowerCase();
  const odd: Record<string, string> = {
    étant: 'être',
    ayant: 'avoir',
    sachant: 'savoir',
    faisant: 'faire',
    disant: 'dire',
    redisant: 'redire',
    refaisant: 'refaire',
  };
  if (Object.hasOwn(odd, word)) return odd[word];
  if (!/...ant$/u.test(word)) return undefined;
  const stem = word.slice(0, -3);
  return infinitiveOfVous(`${stem.replace(/ç$/u, 'c').replace(/ge$/u, 'g')}ez`);
}

export const isIrregularInfinitive = (word: string): boolean =>
  byInfinitive.has(word.normalize('NFC').toLowerCase());
/** Whether `word` is a present or subjunctive of ils that is in the list (not one by its ending alone). */
export const isKnownIls = (word: string): boolean =>
  byIls.has(word.toLowerCase()) || bySubjunctive.has(word.toLowerCase());
