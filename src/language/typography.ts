import type { Language } from './language.ts';

const thin = '\u202f';
const fixed = '\u00a0';
const blank = '[ \\t\\u00a0\\u202f\\u2009]*';

/** Links, e-mails, paths, times, ratios, faces and code: what no rule of spacing may touch. */
const untouchable =
  /`[^`\n]*`|(?:https?|ftp|mailto|tel):[^\s<>«»]*[^\s<>«».,;:!?)'’"]|(?<![\p{L}\p{N}])www\.[^\s<>«»]*[^\s<>«».,;:!?)'’"]|(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,200}\.\p{L}{2,24}|\b[A-Z]:[\\/][^\s]*|(?<![\p{N}])\d{1,2}:\d{2}(?::\d{2})?(?!\p{N})|(?<![\p{L}\p{N}])\d+:\d+(?!\p{N})|(?<=^|[\s\u00a0\u202f])(?:[:;=8]['’]?-?[)(DPpOo|\\/*3]|<3|\^\^|xD)(?=$|[\s.,!?\u00a0\u202f])|[\ue000-\uf8ff]/gu;

/**
 * Text as a typesetter of its language would set it. Applied twice, it gives the same.
 *
 * French (Imprimerie nationale): ’ ; « » with no-break spaces inside; a narrow no-break space before ; ! ? and between
 * groups of digits; a no-break space before : and before a unit. English: curly quotes and apostrophes.
 */
export function typographic(text: string, language: Language): string {
  const kept: string[] = [];
  const masked = text.normalize('NFC').replace(untouchable, (match) => {
    kept.push(match);
    return String.fromCharCode(0xe000 + ((kept.length - 1) % 6400));
  });
  let at = 0;
  return (language === 'fr' ? french(masked) : english(masked)).replace(
    /[\ue000-\uf8ff]/gu,
    () => kept[at++]!,
  );
}

function french(text: string): string {
  return quoted(
    text.replace(/\.{3}/g, '…').replace(/(?<=[\p{L}\p{N}])['ʼ‘](?=[\p{L}\p{N}\ue000-\uf8ff«“"])/gu, '’'),
  )
    .replace(new RegExp(`«${blank}(?=\\S)`, 'gu'), `«${fixed}`)
    .replace(new RegExp(`(?<=\\S)${blank}»`, 'gu'), `${fixed}»`)
    .replace(
      new RegExp(`(?<=[\\p{L}\\p{N}»”’)\\]%€…°*_\\ue000-\\uf8ff])${blank}([;!?]+)(?![\\p{L}\\p{N}=/])`, 'gu'),
      `${thin}$1`,
    )
    .replace(
      new RegExp(`(?<=[\\p{L}\\p{N}»”’)\\]%€…°*_\\ue000-\\uf8ff])${blank}:(?=\\s|$|[*_])`, 'gu'),
      `${fixed}:`,
    )
    .replace(
      /(?<![\p{N}.,])(\d{1,3})((?:[ \u00a0\u202f]\d{3})+)(?![\p{N}]|[ \u00a0\u202f]\d)/gu,
      (_, head: string, rest: string) => head + rest.replace(/[ \u00a0]/g, thin),
    )
    .replace(new RegExp(`(?<=\\d)${blank}([%‰])`, 'gu'), `${thin}$1`)
    .replace(/(?<=\d)[ \t\u00a0\u202f]*(?=[€$£](?!\p{L}))/gu, fixed)
    .replace(/(?<=\d)[ \t\u00a0\u202f](?=(?:h|min|km|cm|mm|kg|euros?|ans?)(?![\p{L}]))/gu, fixed)
    .replace(/(?<![\p{L}])([nN]°|p\.|M\.|Mme|Mlle)[ \t\u00a0\u202f]*(?=[\p{Lu}\d])/gu, `$1${fixed}`);
}

/** Straight or curly double quotes in pairs → « » (“ ” inside another pair); what has no partner stays as typed. */
function quoted(text: string): string {
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
