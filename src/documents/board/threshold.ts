import { type Html, html } from '../../escape/html.ts';
import type { BoardWords } from './words.ts';

/** Up to this many, each one of the people (or things) counted is drawn; beyond, a bar. */
const drawn = 15;

/**
 * A test drawn: what was counted, and the mark from which one believes. Nothing without a threshold out of something.
 *
 * @param say the same in words, for whoever does not see it
 */
export function thresholdDrawing(
  atLeast: number | undefined,
  of: number | undefined,
  observed: number | undefined,
  say: BoardWords['tests']['drawing'],
): Html | undefined {
  if (atLeast === undefined || of === undefined || of <= 0) return undefined;
  const rings = Number.isInteger(of) && of <= drawn;
  const width = rings ? of * 28 : 280;
  const share = (count: number): number => Math.min(1, Math.max(0, count / of)) * width;
  const at = Math.min(width - 1, Math.max(1, share(atLeast)));
  return html`<figure><svg viewBox="0 0 ${width} 28" width="${width}" height="28" role="img"><title>${say(atLeast, of, observed)}</title>
${
  rings
    ? Array.from(
        { length: of },
        (_, index) =>
          html`<circle class="${index < (observed ?? 0) ? 'ring full' : 'ring'}" cx="${index * 28 + 14}" cy="14" r="8"/>`,
      )
    : html`<rect class="bar" x="0" y="9" width="${width}" height="10" rx="5"/>${
        observed !== undefined &&
        html`<rect class="bar full" x="0" y="9" width="${share(observed).toFixed(1)}" height="10" rx="5"/>`
      }`
}
<path class="threshold" d="M${at.toFixed(1)} 2V26"/></svg></figure>`;
}
