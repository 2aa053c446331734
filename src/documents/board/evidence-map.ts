import { type Html, html } from '../../escape/html.ts';
import type { Grade } from '../../offer/grade.ts';
import type { Sense } from '../../offer/schema.ts';
import { senses } from '../../offer/values.ts';
import { type BoardData, type Cell, grades, type Person } from './data.ts';
import { section } from './section.ts';
import type { BoardWords } from './words.ts';

/**
 * People by sense, coloured by grade. The roles are written out: where the table is laid out as cards (narrow screens),
 * browsers would forget that it is one.
 */
export function evidenceMap(data: BoardData, words: BoardWords): Html {
  const { map } = words;
  return section(
    'map',
    map,
    html`${data.people.length === 0 ? html`<p class="empty">${map.empty}</p>` : table(data, words)}
${data.silent.length > 0 && html`<p class="after-map soft">${map.silent(data.silent)}</p>\n`}${
  data.quotes.length > 0 && quotes(data, words)
}${data.keptPrivate > 0 && html`<p class="after-map soft small">${map.keptPrivate(data.keptPrivate)}</p>`}`,
  );
}

type Column = Sense | 'other';

function table({ people }: BoardData, words: BoardWords): Html {
  const columns: readonly Column[] = people.some(({ other }) => other !== undefined)
    ? [...senses, 'other']
    : senses;
  const name = (column: Column): string => (column === 'other' ? words.otherSense : words.sense[column]);
  return html`<table class="map" role="table" aria-labelledby="map">
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.map.person}</th>${columns.map(
    (column) => html`<th role="columnheader" scope="col">${name(column)}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${people.map((person) => row(person, columns, name, words))}</tbody>
</table>
<h3 class="hidden">${words.map.legend}</h3>
<ul class="legend">
${grades.map((grade) => html`<li><b class="${ground(grade)}">${grade}</b> ${words.grade[grade]}</li>\n`)}</ul>`;
}

function row(
  { who, relation, cells, other }: Person,
  columns: readonly Column[],
  name: (column: Column) => string,
  words: BoardWords,
): Html {
  return html`<tr role="row"><th role="rowheader" scope="row">${who ?? words.somebody}${
    relation !== undefined && html`<span>${words.relation[relation]}</span>`
  }</th>${columns.map((column) => {
    const cell = column === 'other' ? other : cells[column];
    return cell === undefined ? html`<td role="cell"></td>` : filled(cell, name(column), words);
  })}</tr>
`;
}

function filled({ grade, count }: Cell, sense: string, words: BoardWords): Html {
  return html`<td role="cell" class="${ground(grade)}"><span class="sense">${sense} </span>${grade}${
    count > 1 && html` <span class="times">× ${count}</span>`
  }<span class="hidden"> ${words.grade[grade]}</span></td>`;
}

function quotes({ quotes }: BoardData, words: BoardWords): Html {
  return html`<div class="quotes">
<h3>${words.map.quotes}</h3>
<ul>
${quotes.map(
  ({ who, words: said, when, grade }) => html`<li><blockquote>${words.quoted(said)}</blockquote>
<p class="soft small">${[who ?? words.somebody, when && words.date(when), words.grade[grade]].filter(Boolean).join(' · ')}</p></li>
`,
)}</ul>
</div>
`;
}

const ground = (grade: Grade): string => grade.toLowerCase();
