const er =
  'e es ons ez ent er ee ees ai as a ames ates erent ais ait ions iez aient erai eras era erons erez eront erais erait erions eriez eraient ant eons eais eait eant ers ere eres';
const ir =
  'is it issons issez issent ir i ie ies irai iras ira irons irez iront irais irait irions iriez iraient issais issait issions issiez issaient isse isses issant s t ons ez ent ais ait ions iez aient e es ant u ue us ues';
const re =
  're s t ons ez ent ais ait ions iez aient rai ras ra rons rez ront rais rait rions riez raient e es ant u ue us ues is it i ie ies d ds dre';
const plural = ['', 's', 'x', 'e', 'es', 'ne', 'nes', 'le', 'les', 'te', 'tes'];

const oir = 'ir is it ient yez yons yant yais yait yaient';

const sets = {
  er: new Set(er.split(' ').concat('e')),
  ir: new Set(ir.split(' ')),
  re: new Set(re.split(' ')),
  oir: new Set(oir.split(' ')),
  eux: new Set(['x', 'se', 'ses']),
  if: new Set(['f', 'fs', 've', 'ves']),
  al: new Set(['l', 'le', 'les', 'ux', 'ls']),
  eur: new Set(['r', 'rs', 'se', 'ses', 're', 'res']),
  plain: new Set(plural),
};

/** Verbs in -re; « mère », « verre », « heure » are nouns. */
const verbInRe =
  /(?:[aeo]indre|endre|ondre|erdre|oudre|[ea]ttre|[^m]aitre|ncre|[uv]ivre|crire)$|^(?:dire|rire|sourire|lire|boire|croire|faire|plaire|taire|cuire|conduire)$/;
/** « cuir », « tiroir »; a verb in -voir goes its own way. */
const nounInIr = /^(?:cuir|plaisir|desir|loisir|souvenir|avenir|soupir)$|[^v]oir$/;

/**
 * By the ending of the dictionary form: a verb in -er, -ir, -re (unaccented), else a noun or an adjective. A noun in -er
 * goes with the verbs, whose forms it can share without harm (« atelier », « cuisinière »).
 */
export function inflect(word: string): { stem: string; endings: ReadonlySet<string> } {
  if (word.length > 3) {
    if (word.endsWith('er')) return { stem: word.slice(0, -2), endings: sets.er };
    if (word.endsWith('voir')) return { stem: word.slice(0, -2), endings: sets.oir };
    if (word.endsWith('ir') && !nounInIr.test(word)) return { stem: word.slice(0, -2), endings: sets.ir };
    if (verbInRe.test(word)) return { stem: word.slice(0, -2), endings: sets.re };
    if (word.endsWith('eux')) return { stem: word.slice(0, -1), endings: sets.eux };
    if (word.endsWith('eur')) return { stem: word.slice(0, -1), endings: sets.eur };
    if (word.endsWith('if')) return { stem: word.slice(0, -1), endings: sets.if };
    if (word.endsWith('al')) return { stem: word.slice(0, -1), endings: sets.al };
  }
  return { stem: word, endings: sets.plain };
}

const endings =
  /(?:issements?|issantes?|issants?|issons|issez|issent|erions|eraient|erais|erait|erons|erez|eront|ations?|ements?|ances?|euses?|eurs?|eaux|antes?|ants?|aient|ions|iez|ons|ez|ent|ais|ait|ees?|es|er|ir|ie|is|it|e|s|x)$/;

/** What the inflections of a word share: cut once, four letters kept at least. */
export function stem(word: string): string {
  if (word.length <= 4) return word;
  const cut = word.replace(endings, '');
  return cut.length >= 4 ? cut : word.slice(0, 4);
}
