import type { Language } from './language.ts';
import type { Span } from './reading.ts';

/**
 * Words that a trade says among its own, in no client's mouth: tools, schools, steps of making, the tongue of coaching
 * and marketing. Names under which people look for somebody (sophrologie, reiki, raku) are not among them.
 */
const terms: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    // earth, thread, wood, paper
    'biscuitage|tournassage|chamotte|barbotine|engobe|terre sigillée|réduction d’oxygène|parementure|thermocollant|droit-fil|embu|moulage sur mannequin|piétement|rempli cousu|grecquage|endossure',
    // body, plants, food
    'fascia|fasciathérapie|psychocorporel(?:le)?|somatique|transgénérationnel(?:le)?|psychogénéalogie|biorésonance|iridologie|auriculothérapie|sympathicothérapie|émonctoire|oligothérapie|gemmothérapie|détoxination|nutraceutique|humoral(?:e)?|dosha|neurofeedback|cohérence cardiaque|systémique|vibratoire',
    // coaching, teaching, money
    'ennéagramme|maïeutique|assertivité|réflexivité|andragogie|ingénierie pédagogique|posture réflexive|métacognition|allocation d’actifs|cash-?flow|co-construction|intelligence collective|design thinking|ikigai',
    // business, image, places, parties
    'mindset|branding|storytelling|funnel|tunnel de vente|persona|framework|onboarding|process|scalable|scaler|growth|moodboard|zoning|biophilique|home staging|colorimétrie|rétroplanning|scénographie|wedding designer',
  ],
  en: [
    'bisque firing|leather-hard|slip trailing|sgraffito|terra sigillata|interfacing|bias-cut|grainline|draping on the stand|mortise|kerf|kettle stitch|letterpress forme',
    'fascia|myofascial|psychosomatic|somatic|transgenerational|bioresonance|iridology|auriculotherapy|emunctory|gemmotherapy|nutraceutical|dosha|neurofeedback|polyvagal|vagal tone|systemic|vibrational',
    'enneagram|maieutic|assertiveness training|andragogy|metacognition|instructional design|asset allocation|cash ?flow forecasting|zero-based budgeting|co-creation|design thinking|ikigai|neuro-linguistic',
    'mindset|branding|storytelling|funnel|persona|framework|onboarding|scalable|growth hacking|moodboard|zoning|biophilic|home staging|scenography|deliverables?|stakeholders?|touchpoints?|synergy|synergies|leverage',
  ],
};

/** How each term begins: a text with none of these needs no pattern, which takes long to compile. */
interface Beginnings {
  readonly all: readonly string[];
  /** The first signs of each term, which few other words share. */
  readonly heads: ReadonlySet<string>;
}

const headLength = 3;
const beginnings = new Map<Language, Beginnings>();

function beginningsOf(language: Language): Beginnings {
  const known = beginnings.get(language);
  if (known !== undefined) return known;
  const words = terms[language].flatMap((line) => line.split('|'));
  const all = words
    // A letter that may be missing is no part of the beginning.
    .map((term) => /^(?:[^?(’](?!\?))+/.exec(term)![0].toLowerCase());
  const made = { all, heads: new Set(words.map((term) => term.slice(0, headLength).toLowerCase())) };
  beginnings.set(language, made);
  return made;
}

/** Whether a term may begin somewhere: where it does, the letter before is none of a word's. */
function mayHoldTerm(lower: string, { all, heads }: Beginnings): boolean {
  let inWord = false;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);
    if (isLetter && !inWord && heads.has(lower.slice(at, at + headLength)))
      return all.some((one) => lower.includes(one));
    inWord = isLetter;
  }
  return false;
}

const patterns = new Map<Language, RegExp>();

function termsIn(text: string, language: Language): RegExpExecArray[] {
  const lower = text.toLowerCase();
  if (!mayHoldTerm(lower, beginningsOf(language))) return [];
  const pattern = patterns.get(language) ?? patternOf(terms[language]);
  patterns.set(language, pattern);
  return [...text.matchAll(pattern)];
}

function patternOf(lines: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${lines.join('|').replaceAll('’', "['’]")})s?(?![\\p{L}\\p{N}])`,
    'giu',
  );
}

/** Capitals that everybody reads: places, screens, money, hours, companies. */
const known =
  /^(?:TV|CV|BD|CD|DVD|SMS|MMS|GPS|PDF|USB|RDV|RSVP|TTC|TVA|HT|CAP|BAC|BTS|PME|TPE|SNCF|RATP|SPA|BIO|DIY|FAQ|CE|UE|USA|UK|EU|NHS|BBC|ASAP|OK|PS|NB|EUR|GBP|USD|VTT|WC|VIP|QR|URL|HTML|LED|VHS|PC|IRM|MRI|ADN|DNA|ONG|NGO|EHPAD|INSEE|PMI|ATM|VAT|II|III|IV|VI|VII|VIII|IX|XL|XS|XXL|XVI|XVIII|XIX|XX|XXI|LGBT|SOS|CE1|CE2|CM1|CM2|CP)$/u;
const capitals = (): RegExp => /(?<![\p{L}\p{N}'’.-])\p{Lu}{3,5}(?![\p{L}\p{N}'’.-])/gu;

/** The trade terms of a text, and its initials that only the trade can spell out. */
export function tradeTermsIn(text: string, language: Language): Span[] {
  const found = termsIn(text, language);
  // Among words in capitals, initials cannot be told.
  const shouted = () => (text.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).length > 2;
  const initials =
    !/[A-Z\u0080-\uffff]{3}/.test(text) || shouted()
      ? []
      : [...text.matchAll(capitals())].filter(([word]) => !known.test(word));
  return [...found, ...initials]
    .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
    .filter(({ end }) => !isExplained(text.slice(end, end + 24)))
    .sort((one, other) => one.start - other.start);
}

/** A bracket or « c'est-à-dire » right behind tells what it means. */
const isExplained = (after: string): boolean =>
  /^[\s\u00a0]*(?:\(|(?:[,:]\s*)?(?:c['’]est-à-dire|autrement dit|that is|which means|in other words))/iu.test(
    after,
  );
