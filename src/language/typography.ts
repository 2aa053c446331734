import type { Language } from './language.ts';

const thin = '\u202f';
const fixed = '\u00a0';
const blank = '[ \\t\\u00a0\\u202f\\u2009]*';

/** A pattern is compiled where it stands, so none stands here alone: most runs set no text. */
type Pattern = () => RegExp;

/** Links, e-mails, paths, times, ratios, faces and code: what no rule of spacing may touch. */
const untouchable: Pattern = () =>
  /`[^`\n]*`|(?:https?|ftp|mailto|tel):[^\s<>«»]*[^\s<>«».,;:!?)'’"]|(?<![\p{L}\p{N}])www\.[^\s<>«»]*[^\s<>«».,;:!?)'’"]|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}|\b[A-Z]:[\\/][^\s]*|(?<![\p{N}])\d{1,2}:\d{2}(?::\d{2})?(?!\p{N})|(?<![\p{L}\p{N}])\d+:\d+(?!\p{N})|(?<=^|[\s\u00a0\u202f])(?:[:;=8]['’]?-?[)(DPpOo|\\/*3]|<3|\^\^|xD)(?=$|[\s.,!?\u00a0\u202f])|[\ue000-\uf8ff]/gu;

/** What any of them holds: quicker to look for. */
const perhapsUntouchable =
  /`|(?:https?|ftp|mailto|tel):|www\.|@|[A-Z]:[\\/]|\d:\d|[:;=8]['’]?-?[)(DPpOo|\\/*3]|<3|\^\^|xD|[\ue000-\uf8ff]/;

/** A sign of which a French typesetter may have something to say: without any, a text stays as it is. */
const perhapsUnset = /[.'ʼ‘"“”«»;!?:%‰€$£°]|\d[ \t\u00a0\u202f]|Mme|Mlle/;

/**
 * Text as a typesetter of its language would set it. Applied twice, it gives the same.
 *
 * French (Imprimerie nationale): ’ ; « » with no-break spaces inside; a narrow no-break space before ; ! ? and between
 * groups of digits; a no-break space before : and before a unit. English: curly quotes and apostrophes.
 */
export function typographic(text: string, language: Language): string {
  if (language === 'fr' && !perhapsUnset.test(text)) return text.normalize('NFC');
  const set = language === 'fr' ? french : english;
  if (!perhapsUntouchable.test(text)) return set(text.normalize('NFC'));
  const kept: string[] = [];
  const masked = text.normalize('NFC').replace(untouchable(), (match) => {
    kept.push(match);
    return String.fromCharCode(0xe000 + ((kept.length - 1) % 6400));
  });
  let at = 0;
  return set(masked).replace(/[\ue000-\uf8ff]/gu, () => kept[at++]!);
}

/** A pattern costs much to compile, and most texts hold nothing for most of them: `sign` is quick to look for, and `pattern` needs it. */
interface Setting {
  readonly sign: RegExp;
  readonly pattern: Pattern;
  readonly by: string | ((match: string, ...groups: string[]) => string);
}

const setAll = (text: string, settings: readonly Setting[]): string =>
  settings.reduce(
    (set, { sign, pattern, by }) => (sign.test(set) ? set.replace(pattern(), by as string) : set),
    text,
  );

const frenchMarks: readonly Setting[] = [
  { sign: /\.{3}/, pattern: () => /\.{3}/g, by: '…' },
  {
    sign: /['ʼ‘]/,
    pattern: () => /(?<=[\p{L}\p{N}])['ʼ‘](?=[\p{L}\p{N}\ue000-\uf8ff«“"])/gu,
    by: '’',
  },
];

const frenchSpaces: readonly Setting[] = [
  { sign: /«/, pattern: () => new RegExp(`«${blank}(?=\\S)`, 'gu'), by: `«${fixed}` },
  { sign: /»/, pattern: () => new RegExp(`(?<=\\S)${blank}»`, 'gu'), by: `${fixed}»` },
  {
    // Set already: one narrow space before it, and no other.
    sign: /(?:^|[^\u202f;!?])[;!?]|[ \t\u00a0\u202f\u2009]\u202f[;!?]/,
    pattern: () =>
      new RegExp(`(?<=[\\p{L}\\p{N}»”’)\\]%€…°*_\\ue000-\\uf8ff])${blank}([;!?]+)(?![\\p{L}\\p{N}=/])`, 'gu'),
    by: `${thin}$1`,
  },
  {
    sign: /(?:^|[^\u00a0]):|[ \t\u00a0\u202f\u2009]\u00a0:/,
    pattern: () => new RegExp(`(?<=[\\p{L}\\p{N}»”’)\\]%€…°*_\\ue000-\\uf8ff])${blank}:(?=\\s|$|[*_])`, 'gu'),
    by: `${fixed}:`,
  },
  {
    sign: /\d[ \u00a0\u202f]\d{3}/,
    pattern: () => /(?<![\p{N}.,])(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\p{N}]|[ \u00a0\u202f]\d)/gu,
    by: (_, head, rest) => head + rest!.replace(/[ \u00a0]/g, thin),
  },
  { sign: /[%‰]/, pattern: () => new RegExp(`(?<=\\d)${blank}([%‰])`, 'gu'), by: `${thin}$1` },
  {
    sign: /\d[ \t\u00a0\u202f]*[€$£]/,
    pattern: () => /(?<=\d)[ \t\u00a0\u202f]*(?=[€$£](?!\p{L}))/gu,
    by: fixed,
  },
  {
    sign: /\d[ \t\u00a0\u202f][hmckea]/,
    pattern: () => /(?<=\d)[ \t\u00a0\u202f](?=(?:h|min|km|cm|mm|kg|euros?|ans?)(?![\p{L}]))/gu,
    by: fixed,
  },
  {
    sign: /[nN]°|p\.|M\.|Mme|Mlle/,
    pattern: () => /(?<![\p{L}])([nN]°|p\.|M\.|Mme|Mlle)[ \t\u00a0\u202f]*(?=[\p{Lu}\d])/gu,
    by: `$1${fixed}`,
  },
];

const french = (text: string): string => setAll(quoted(setAll(text, frenchMarks)), frenchSpaces);

/** Straight or curly double quotes in pairs → « » (“ ” inside another pair); what has no partner stays as typed. */
function quoted(text: string): string {
  if (!/["“”]/.test(text)) return text;
  return text
    .split(/(\n{2,})/)
    .map((block) => {
      const open = (block.match(/“/g) ?? []).length;
      const close = (block.match(/”/g) ?? []).length;
      const curled =
        open === close && !block.includes('«') ? block.replace(/“\s*/g, '« ').replace(/\s*”/g, ' »') : block;
      let depth = 0;
      return curled.replace(
        /«|»|(?<=^|[\s([{«’'\u00a0\u202f—–-])"([^"\n]*[^"\s\u00a0\u202f(])\s*"(?![\p{L}\p{N}])/gu,
        (match, inner: string | undefined) => {
          if (match === '«') depth += 1;
          else if (match === '»') depth = Math.max(0, depth - 1);
          if (inner === undefined) return match;
          return depth > 0 ? `“${inner.trim()}”` : `« ${inner.trim()} »`;
        },
      );
    })
    .join('');
}

function english(text: string): string {
  return text
    .replace(/\.{3}/g, '…')
    .replace(/(?<=\p{L})['ʼ](?=\p{L})/gu, '’')
    .replace(/(?<=^|[\s([{“—–-])"([^"\n]*[^"\s([])"(?!\p{L})/gu, '“$1”')
    .replace(/(?<=s)'(?=\s|$|[.,;:!?])/gu, '’')
    .replace(/(?<=^|[\s([{“—–-])'([^'’\n]+)'(?![\p{L}])/gu, '‘$1’')
    .replace(/(?<=\d)'(?=s(?!\p{L}))/gu, '’')
    .replace(/(?<![ \t])[ \t]+(?=[,;:!?](?:\s|$))/gu, '');
}
