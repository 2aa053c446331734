import { type Html, html } from '../../escape/html.ts';
import type { BoardData, TestedBelief } from './data.ts';
import { section } from './section.ts';
import { thresholdDrawing } from './threshold.ts';
import type { BoardWords } from './words.ts';

/** Hypotheses with their thresholds and dates. */
export function testsSection({ hypotheses }: BoardData, words: BoardWords): Html {
  return section(
    'tests',
    words.tests,
    hypotheses.length === 0
      ? html`<p class="empty">${words.tests.empty}</p>`
      : html`<div class="tests columns">
${hypotheses.map((belief) => card(belief, words))}</div>`,
  );
}

function card({ belief, test, result, state, daysLeft }: TestedBelief, { tests, date }: BoardWords): Html {
  const by =
    test.by === undefined
      ? undefined
      : `${date(test.by)}${daysLeft !== undefined && (state === 'running' || state === 'overdue') ? ` (${tests.daysLeft(daysLeft)})` : ''}`;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [tests.how, test.how],
    [tests.people, test.people],
    [tests.measure, test.measure],
    [tests.threshold, test.at_least === undefined ? undefined : tests.outOf(test.at_least, test.of)],
    [tests.by, by],
    [tests.learned, result.learned],
    [tests.decision, result.decision === undefined ? undefined : tests.decisions[result.decision]],
  ];
  const said = lines.filter(([, value]) => value !== undefined && value !== '');
  return html`<article class="test">
<h3>${belief}</h3>
<p><span class="state ${state}">${tests.state[state]}</span></p>
${thresholdDrawing(test.at_least, test.of, result.observed, tests.drawing)}
${said.length > 0 && html`<dl>\n${said.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl>`}
</article>
`;
}
