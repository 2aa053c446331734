import { type Html, html } from '../../escape/html.ts';
import type { Certainty } from '../../offer/certainty.ts';
import type { Claim } from './data.ts';
import type { BoardWords } from './words.ts';

/** Full, half, empty: the shape says what the colour says. The word always stands beside it. */
export function dot(certainty: Certainty): Html {
  const shape: Readonly<Record<Certainty, Html>> = {
    certainty: html`<circle class="dot full" cx="8" cy="8" r="6"/>`,
    lead: html`<circle class="dot" cx="8" cy="8" r="6"/><path class="dot half" d="M8 2a6 6 0 0 1 0 12z"/>`,
    hypothesis: html`<circle class="dot" cx="8" cy="8" r="6"/>`,
  };
  return html`<svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape[certainty]}</svg>`;
}

/** "● certain · 3 people". */
export function mark({ certainty, people }: Pick<Claim, 'certainty' | 'people'>, words: BoardWords): Html {
  return html`<span class="mark">${dot(certainty)} ${words.certainty[certainty]}${
    people.length > 0 && html` <span class="who">· ${words.people(people.length)}</span>`
  }</span>`;
}
