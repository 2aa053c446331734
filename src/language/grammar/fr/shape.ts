import type { Shape } from '../shape.ts';
import { isAdjective } from './adjectives.ts';
import { infinitiveOfParticiple, infinitiveOfVous, isKnownIls } from './conjugate.ts';
import { hasDeterminer } from './contraction.ts';
import { isInfinitive } from './infinitive.ts';

const adverbs =
  /^(?:(?:ne (?:plus|pas|jamais|rien)|n'|mieux|bien|enfin|toujours|vraiment|simplement|moins|plus|souvent|pouvoir enfin|réellement|facilement|sereinement)\s+)*/u;
const circumstances =
  /^(?:quand|lorsqu|dès|après|avant|pendant|depuis|en|dans|sans|avec|grâce|par|autour|à|au|aux|chez|sur|sous|face|faute|afin|parce|puisqu|alors|tandis|si|s'ils|s'il|s'elles|malgré|lors|suite|via|entre|vers|pour|comme|jusqu|d'ici|tant|là où)(?=[\s']|$|e\s)/u;
const beforeAdjective = /^(?:très |plus |enfin |moins |si |toujours |vraiment |tout |bien |mieux )*/u;

const nounToo =
  /^(?:dîner|déjeuner|goûter|souper|sourire|rire|savoir|pouvoir|devoir|être|coucher|lever|toucher|parler)$/u;

/** The shape of a French part, lower case, straight apostrophes, trimmed. */
export function frenchShape(low: string): Shape {
  if (/^qui\s/u.test(low)) return 'relative';
  if (/^(?:je\s|j'|nous\s)/u.test(low)) return 'i-clause';
  if (/^(?:pour |afin )?qu(?:e\s|')/u.test(low)) return 'clause';
  if (/^(?:ils|elles|il|elle|vous|tu|on|iels)\s/u.test(low)) {
    return /^(?:vous|tu)\s/u.test(low) && isInfinitive(low.split(/\s+/)[1] ?? '') ? 'infinitive' : 'clause';
  }
  const [first = ''] = low.split(/[\s,]+/);
  const participle = /^en\s+(?:(?:le|la|les|y|leur|lui|se|vous|te)\s+|[lst]')*(\p{L}+ant)(?:\s|$)/u.exec(
    low,
  )?.[1];
  if (participle !== undefined && infinitiveOfParticiple(participle) !== undefined) return 'gerund';
  const verb = low
    .replace(adverbs, '')
    .replace(/^(?:(?:se|me|te|le|la|les|y|en|leur|lui|ne|vous|de)\s+|[sdlmtn]')/u, '')
    .split(/[\s,]+/)[0]!;
  if (isInfinitive(verb) && (!hasDeterminer(low) || /^(?:les?|la|leur|l')/u.test(low))) {
    // "le dîner de famille" is a noun; "les écouter", "leur dire" are verbs.
    return hasDeterminer(low) && nounToo.test(verb) ? 'noun' : 'infinitive';
  }
  if (
    hasDeterminer(low) ||
    /^(?:ce qui|ce que|ceux|celles|celui|celle|tous|toutes|tout|certains|certaines|beaucoup|peu|assez|autant|moins|plus)(?=[\s'])/u.test(
      low,
    )
  )
    return predicated(low) ? 'unknown' : 'noun';
  if (/^(?:d'|de )/u.test(low)) return 'noun';
  const described = low.replace(beforeAdjective, '').split(/[\s,]+/);
  const alone = described.every(
    (word, at) =>
      isAdjective(word) ||
      /^(?:et|ou|enfin|plus)$/u.test(word) ||
      (at > 0 && /^(?:de|d'.*|à|par|avec|dans|comme|pour|en)$/u.test(word)) ||
      described.slice(0, at).some((before) => /^(?:de|d'.*|à|par|avec|dans|comme|pour|en)$/u.test(before)),
  );
  if (isAdjective(described[0] ?? '') && alone) return 'adjective';
  if (/^(?:à l'aise|bien dans (?:leur|sa|ses))/u.test(low)) return 'adjective';
  if (circumstances.test(low)) return 'circumstance';
  if (/^\p{L}{3,}ez$/u.test(first) && infinitiveOfVous(first) !== undefined) return 'imperative';
  if (
    /^\p{L}{3,}(?:ant|ants|ante)$/u.test(first) &&
    infinitiveOfParticiple(first) !== undefined &&
    low.includes(' ')
  )
    return 'unknown';
  if (
    /^\p{L}+(?:é|ée|és|ées|és·es|ie|ies)$/u.test(first) &&
    /^\p{L}+ (?:par|de|d'|à|et|entre|sous)\b/u.test(low) &&
    !/té|erie$/u.test(first)
  )
    return 'unknown';
  return /^\p{L}/u.test(low) ? 'bare-noun' : 'unknown';
}

/** "le chien pue", "son fils pleure la nuit": verbs of trouble that are no adjective after a noun. */
const ailing =
  /^(?:(?:le|la|leur|son|sa|mon|ma)\s|l')\p{L}+\s+(?:aboie|bloque|boit|bouge|brûle|casse|coince|coûte|craque|crie|déborde|décide|dort|fatigue|fuit|gratte|griffe|grince|grossit|hurle|lâche|mange|manque|ment|moisit|mord|part|pèse|pleure|pue|refuse|rouille|saigne|souffre|tient|tire|tombe|traîne|tremble|vieillit)(?![\p{L}-])/u;

/** Whether a phrase that opens as a noun goes on with a verb of its own ("leur maison est trop petite"). */
function predicated(low: string): boolean {
  const main = low.split(/(?<!\p{L})(?:qui|que|dont|où|quand|lorsque|si|parce)(?!\p{L})|(?<!\p{L})qu'/u)[0]!;
  if (
    /(?<![\p{L}-])(?:est|sont|était|étaient|sera|seront|ont|a|va|vont|peut|peuvent|doit|doivent|fait|font|ne|n'|se)(?![\p{L}-])/u.test(
      main,
    ) &&
    !/ à se |pour se |de se /u.test(main)
  )
    return true;
  if (ailing.test(main)) return true;
  const plural = /^(?:les|des|ses|leurs|mes|ces|deux|trois|plusieurs|quelques)\s/u.test(main);
  return (
    plural &&
    main
      .split(/[\s,]+/)
      .slice(1)
      .some(
        (word) =>
          isKnownIls(word) ||
          (/[^m]ent$/u.test(word) &&
            !/^(?:souvent|argent|vent|récent|content|patient|différent)$/u.test(word)),
      )
  );
}
