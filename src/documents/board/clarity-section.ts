import { type Html, html } from '../../escape/html.ts';
import type { BoardData, ClarityPoint } from './data.ts';
import { section } from './section.ts';
import type { BoardWords } from './words.ts';

/** Clarity over time, then the sentence of day one beside today's. */
export function claritySection(data: BoardData, words: BoardWords): Html {
  const [first, ...rest] = data.clarity;
  return section(
    'clarity',
    words.clarity,
    html`${
      first === undefined
        ? html`<p class="empty">${words.clarity.empty}</p>`
        : rest.length === 0
          ? html`<p>${words.clarity.one(first.clarity, words.date(first.on))}</p>`
          : curve(data.clarity, words)
    }
${data.before !== undefined && change(data.before, data.statement, words)}`,
  );
}

const width = 900;
const height = 220;
const edge = { left: 44, right: 30, top: 24, bottom: 40 };

function curve(points: readonly ClarityPoint[], words: BoardWords): Html {
  const times = points.map(({ on }) => Date.parse(on));
  const dated = times.every((time) => !Number.isNaN(time));
  const [start, end] = [times[0]!, times.at(-1)!];
  const along = (index: number): number =>
    dated && end > start ? (times[index]! - start) / (end - start) : index / (points.length - 1);
  const x = (index: number): number => edge.left + along(index) * (width - edge.left - edge.right);
  const y = (clarity: number): number => edge.top + (1 - clarity / 100) * (height - edge.top - edge.bottom);
  const [first, last] = [points[0]!, points.at(-1)!];
  const at = points.map(({ clarity }, index) => `${x(index).toFixed(1)} ${y(clarity).toFixed(1)}`);
  return html`<svg class="curve" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="curve-title curve-says">
<title id="curve-title">${words.clarity.title}</title>
<desc id="curve-says">${words.clarity.drawing(first.clarity, last.clarity, points.length)}</desc>
${[0, 50, 100].map(
  (value) =>
    html`<path class="grid" d="M${edge.left} ${y(value)}H${width - edge.right}"/><text x="0" y="${y(value) + 5}">${value}</text>\n`,
)}<path class="trace" d="M${at.join('L')}"/>
${points.map(({ clarity }, index) => html`<circle class="point" cx="${x(index).toFixed(1)}" cy="${y(clarity).toFixed(1)}" r="5.5"/>`)}
${[0, points.length - 1].map(
  (index) =>
    html`<text class="value" x="${x(index).toFixed(1)}" y="${above(y(points[index]!.clarity))}" text-anchor="${index === 0 ? 'start' : 'end'}">${points[index]!.clarity}</text><text x="${x(index).toFixed(1)}" y="${height - 8}" text-anchor="${index === 0 ? 'start' : 'end'}">${words.date(points[index]!.on)}</text>\n`,
)}</svg>
<div class="hidden"><table><caption>${words.clarity.table}</caption>
<thead><tr><th scope="col">${words.clarity.date}</th><th scope="col">${words.clarity.value}</th></tr></thead>
<tbody>
${points.map(({ on, clarity }) => html`<tr><th scope="row">${words.date(on)}</th><td>${clarity}</td></tr>\n`)}</tbody></table></div>`;
}

/** A value is written above its point; below it, where the point touches the top. */
const above = (y: number): string => (y < edge.top + 14 ? y + 28 : y - 12).toFixed(1);

function change(before: string, now: string | undefined, words: BoardWords): Html {
  return html`<div class="change columns two">
<div><h3>${words.clarity.before}</h3><p class="was">${words.quoted(before)}</p></div>
<div><h3>${words.clarity.now}</h3>${now === undefined ? html`<p class="empty">${words.noStatement}</p>` : html`<p>${words.quoted(now)}</p>`}</div>
</div>`;
}
