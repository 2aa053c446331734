import { type Html, html } from '../../escape/html.ts';
import type { BoardData, NextGroup } from './data.ts';
import { section } from './section.ts';
import type { BoardWords } from './words.ts';

/** Next offers by client. */
export function nextSection({ next }: BoardData, words: BoardWords): Html {
  return section(
    'next',
    words.next,
    next.length === 0
      ? html`<p class="empty">${words.next.empty}</p>`
      : html`<ul class="next columns two">
${next.map((group) => card(group, words))}</ul>`,
  );
}

function card(group: NextGroup, { next }: BoardWords): Html {
  return html`<li><h3 class="${group.for}">${headingOf(group, next)}</h3>
<ul>
${group.offers.map(({ name, kind, status, when }) => {
  const about = [kind && next.kind[kind], status && next.status[status], when].filter(Boolean).join(' · ');
  return html`<li><span class="name">${name}</span>${about !== '' && html`<br><span class="soft small">${about}</span>`}</li>\n`;
})}</ul></li>
`;
}

function headingOf({ for: whom, label = '' }: NextGroup, next: BoardWords['next']): string {
  switch (whom) {
    case 'person':
      return label;
    case 'feeling':
      return next.feeling(label);
    case 'nobody':
      return next.nobody;
  }
}
