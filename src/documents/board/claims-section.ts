import { type Html, html } from '../../escape/html.ts';
import type { Certainty } from '../../offer/certainty.ts';
import { type BoardData, type Claim, certainties } from './data.ts';
import { dot } from './marks.ts';
import { section } from './section.ts';
import type { BoardWords } from './words.ts';

/** More names than this are counted rather than listed. */
const listed = 4;

/** Certain, lead, to verify; then what to go and ask. */
export function claimsSection(data: BoardData, words: BoardWords): Html {
  const nothing = certainties.every((certainty) => data.claims[certainty].length === 0);
  return section(
    'claims',
    words.claims,
    html`${
      nothing
        ? html`<p class="empty">${words.claims.nothing}</p>`
        : html`<div class="claims columns three">
${certainties.map((certainty) => column(certainty, data.claims[certainty], words))}</div>`
    }
${data.questions.length > 0 && questions(data, words)}`,
  );
}

function column(certainty: Certainty, claims: readonly Claim[], words: BoardWords): Html {
  return html`<div class="${certainty}-column">
<h3><span class="mark">${dot(certainty)} ${words.certainty[certainty]} <span class="who">${claims.length}</span></span></h3>
${
  claims.length === 0
    ? html`<p class="empty">${words.claims.empty[certainty]}</p>`
    : html`<ul>
${claims.map((claim) => item(claim, words))}</ul>`
}
</div>
`;
}

function item({ about, text, people }: Claim, words: BoardWords): Html {
  const who = people.length > listed ? words.people(people.length) : words.list(people);
  const label = words.claims.about[about];
  return html`<li>${text}<br><span class="soft small">${label}${people.length > 0 && ` · ${who}`}</span></li>\n`;
}

function questions({ questions }: BoardData, words: BoardWords): Html {
  return html`<div class="questions">
<h3>${words.claims.questions}</h3>
<ul>
${questions.map(
  ({ text, ask, of }) => html`<li>${text}${ask !== undefined && html`<br><q>${words.quoted(ask)}</q>`}${
    of !== undefined && html` <span class="soft small">${words.claims.askOf(of)}</span>`
  }</li>
`,
)}</ul>
</div>`;
}
