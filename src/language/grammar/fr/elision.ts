import { once } from '../../once.ts';

/**
 * Whether a French text begins with a vowel sound, so that le, la, de, que… lose theirs before it.
 *
 * Source of the lists: the common dictionaries' mark of the "h aspiré"; where they accept both ways, the one without
 * elision before a foreign word, with elision before a French one.
 */

/** Beginnings of the words whose h forbids elision; an ending `$` means the whole word. */
const aspirate = once(
  () =>
    new RegExp(
      `^(?:${[
        'hache$|haches$|hach(?:er|é|ée|és|ées|oir|oirs|is|ure|ures|urer|ette)',
        'hacker|hackathon|hackeu|haddock|haie|haillon|haine|haineu|haïr|hais|hait|haïss|haka|halage|hâle|haler|halet|hall$|halls$|halle',
        'hallebard|halo$|halos$|halte$|haltes$|hamac|hambourg|hamburger|hameau|hamm?am|hampe|hamster|hanche|hand$|handball|handi',
        'hangar|hanneton|hanse|hant|happ|haquenée|haqu|harangu|haras|harass|harc|hard|harem|hareng|hargn|haricot|harnach|harnais',
        'harp|harr|hasard|hasch|hâte|hâti|hauban|hauss|haut|havane|hâve$|havre|havresac|hawaï|hayon|heaume|hein$|hélas|héler|hélé|henn',
        'héraut|hère|hériss|hernie|héron|héros$|hers[ae]|hertz|hêtr|heurt|hibou|hic$|hide|hiérarch|hi-?fi|high|hile$|hip$|hip-?hop|hipp?ie|hippy',
        'hiss|hit$|hits$|hit-|hobb|hobereau|hoch|hockey|hold|holland|homard|home$|homes$|honduras|hong|hongr|honni|hont|hoquet|hord|hors|hot$|hot-|hotte',
        'hou$|houblon|houe$|houill|houl|houpp|hourra|houspill|housse|houston|houx|hub$|hubs$|hublot|huche|hue$|hué|huée|huguenot|huit(?:$|s$|aine|ante|ième)|hulott|hulul',
        'hum$|humer|hun$|huns$|hunier|hupp|hurl|huron|husk|hussard|hutt|hurdle|hureau|hype$|haïku|hygge|halal|hanoï|harlem|haye$|haendel|haydn|hugo$|harry$|hip-',
      ].join('|')})`,
      'u',
    ),
);
/** Muet in spite of the beginnings above. */
const mute = /^(?:halieut|halluc|halogèn|haltèr|harmon|hortens|horticult|hameçon|haleine)/u;

/** Words that begin with a vowel letter and take no elision all the same. */
const noElision =
  /^(?:onz|ouistiti|oui$|oui-|ouah|ouf$|ouaf|ouaga|ouais|uhlan|ululement|yaourt|iota$|un$-|uluru|ouighour)/u;

/** y before a vowel is a consonant (le yoga), but in these. */
const vowelY = /^(?:yeux|yeuse|yeu$|yèble|yerres|yonne|yèvre|y$|y')/u;

const opening = /^[\s«»"“”‘’'([{–—-]+/u;

/** A text as the lists above write it: lower case, composed, straight apostrophe, without what opens a quote. */
export function bare(text: string): string {
  return text.normalize('NFC').replace(opening, '').replace(/[’ʼ]/g, "'");
}

/** Whether le, de, que… are elided before this text (its first word decides). Digits and lone letters never elide. */
export function elides(text: string): boolean {
  const word = /^[\p{L}\p{M}'·.-]+/u.exec(bare(text))?.[0];
  if (word === undefined) return false;
  if (/^\p{Lu}$/u.test(word)) return false;
  if (/^\p{Lu}{2,}/u.test(word) && !/\p{Ll}/u.test(word)) return /^[AEÉIOUŒ]/u.test(word);
  const low = word.toLowerCase();
  if (low.startsWith('h')) return mute.test(low) || !aspirate().test(low);
  if (low.startsWith('y')) return vowelY.test(low) || /^y[^aeiouyéèêàâôûî]/u.test(low);
  return /^[aeiouàâäéèêëîïôöùûüœæ]/u.test(low) && !noElision.test(low);
}

/** The little word before a text: `elided('de', 'une idée')` is `d’une idée`. */
export function elided(
  word: 'de' | 'que' | 'le' | 'la' | 'se' | 'te' | 'me' | 'ne' | 'je',
  text: string,
): string {
  return elides(text) ? `${word.slice(0, -1)}’${text}` : `${word} ${text}`;
}
