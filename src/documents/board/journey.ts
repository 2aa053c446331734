import { type Html, html } from '../../escape/html.ts';
import type { Certainty } from '../../offer/certainty.ts';
import { type Age, ages, type BoardData } from './data.ts';
import { mark } from './marks.ts';
import { section } from './section.ts';
import type { BoardWords } from './words.ts';

/** Past → present → future, with what is felt on the way. */
export function journey(data: BoardData, words: BoardWords): Html {
  return section(
    'journey',
    words.journey,
    html`${line(data, words)}
<ol class="journey columns three">
${ages.map((age) => stage(age, data, words))}</ol>
<div class="feelings">
<h3>${words.journey.feelings}</h3>
${
  data.feelings.length === 0
    ? html`<p class="empty">${words.journey.noFeeling}</p>`
    : html`<ul class="chips">
${data.feelings.map((claim) => html`<li class="chip"><strong>${claim.text}</strong> ${mark(claim, words)}</li>\n`)}</ul>`
}
</div>`,
  );
}

function stage(age: Age, data: BoardData, words: BoardWords): Html {
  const claim = data.journey[age];
  const { name, says, empty } = words.journey.age[age];
  return html`<li>
<h3>${name} <span>· ${says}</span></h3>
${
  claim === undefined
    ? html`<p class="empty text">${empty}</p>`
    : html`<p class="text">${claim.text}</p>
<p>${mark(claim, words)}</p>`
}
${
  age === 'future' &&
  data.selfImage !== undefined &&
  html`<p class="image"><span class="soft small">${words.journey.image}</span><br>${data.selfImage}</p>`
}
</li>
`;
}

/** Where each age begins on the line: at the left edge of its column. */
const places: Readonly<Record<Age, readonly [number, number]>> = {
  past: [10, 62],
  present: [322, 44],
  future: [634, 22],
};

function line({ journey: stages }: BoardData, words: BoardWords): Html {
  return html`<svg class="journey-line" viewBox="0 0 900 76" role="img" aria-labelledby="line-title">
<title id="line-title">${words.journey.drawing}</title>
<defs><linearGradient id="rise"><stop class="pale" offset="0"/><stop class="deep" offset="1"/></linearGradient></defs>
<path class="stroke" d="M10 62C110 66 220 52 322 44S540 34 634 22 800 6 890 10"/>
${ages.map((age) => place(places[age], stages[age]?.certainty))}</svg>`;
}

function place([x, y]: readonly [number, number], certainty: Certainty | undefined): Html {
  return html`<circle class="dot ground" cx="${x}" cy="${y}" r="9"/>${
    certainty === 'certainty' && html`<circle class="dot full" cx="${x}" cy="${y}" r="9"/>`
  }${certainty === 'lead' && html`<path class="dot half" d="M${x} ${y - 9}a9 9 0 0 1 0 18z"/>`}
`;
}
