import { variables } from './colours.ts';
import { grades } from './data.ts';

const grounds = grades
  .map((grade) => grade.toLowerCase())
  .map((grade) => `.${grade} { background: var(--${grade}-ground); color: var(--${grade}-ink); }`)
  .join('\n');

/** The whole look: no font, picture or script is fetched. Paper is always light. */
export const style = `
:root {
  color-scheme: light dark;
${variables('light')}
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Liberation Serif", Georgia, serif;
  --sans: "Avenir Next", "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
${variables('dark')}
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: clamp(1.25rem, 4vw, 4rem) clamp(1rem, 4vw, 3.5rem); max-width: 62rem;
  color: var(--ink); font: 1rem/1.55 var(--sans); overflow-wrap: anywhere; hyphens: auto;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote, table { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-weight: 600; text-wrap: balance; hyphens: manual; }
h2 { font: 600 1.5rem/1.25 var(--serif); }
h3 { font-size: 1rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; line-height: 1.5; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

header { padding-bottom: clamp(2rem, 5vw, 3.5rem); }
header h1 { font: 600 .9375rem/1.5 var(--sans); color: var(--water); }
header .statement { margin-top: 1.25rem; max-width: 34em; font: 400 clamp(1.375rem, 3.4vw, 2rem)/1.35 var(--serif); text-wrap: pretty; }
header .statement.none { color: var(--soft); font-size: 1.25rem; }

section { background: var(--sheet); border: 1px solid var(--line); border-radius: .75rem; padding: clamp(1.25rem, 3.5vw, 2.25rem); margin-top: 1.25rem; }
section > .lead { margin-top: .375rem; max-width: 40em; color: var(--soft); }
section > .body { margin-top: 1.5rem; }
.empty { max-width: 40em; color: var(--soft); font-style: italic; }
.columns { display: grid; gap: 1.75rem; }

.mark { display: inline-flex; align-items: baseline; gap: .4em; color: var(--water); font-size: .875rem; font-weight: 600; }
.mark svg { width: .7em; height: .7em; flex: none; }
.mark .who { color: var(--soft); font-weight: 400; }
.dot { fill: none; stroke: var(--water); stroke-width: 2; }
.dot.full { fill: var(--water); }
.dot.half { fill: var(--water); stroke: none; }
.dot.ground { fill: var(--sheet); }

.journey-line { display: none; width: 100%; height: auto; overflow: visible; }
.journey-line .stroke { fill: none; stroke: url(#rise); stroke-width: 2.5; stroke-linecap: round; }
.journey-line .pale { stop-color: var(--line); }
.journey-line .deep { stop-color: var(--water); }
.journey > li { border-left: 2px solid var(--line); padding-left: 1.125rem; }
.journey h3 { color: var(--water); }
.journey h3 span { color: var(--soft); font-weight: 400; }
.journey .text { margin: .375rem 0 .5rem; font: 1.125rem/1.45 var(--serif); }
.image { margin-top: .75rem; }
.feelings { margin-top: 2rem; }
.chips { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .625rem; }
.chip { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6em; max-width: 100%; padding: .25rem .8rem; border-radius: 1.25rem; background: var(--clay-pale); color: var(--clay); }
.chip strong { font: 600 1.0625rem/1.5 var(--serif); }
.chip .mark, .chip .mark .who { color: var(--clay); font-weight: 400; }
.chip .dot { stroke: var(--clay); }
.chip .dot.full, .chip .dot.half { fill: var(--clay); }
.chip .dot.half { stroke: none; }

.map { width: calc(100% + .5rem); margin: -.25rem; border-collapse: separate; border-spacing: .25rem; table-layout: fixed; }
.map th { text-align: left; font-weight: 600; vertical-align: middle; }
.map thead th { padding: 0 .25rem .25rem; color: var(--soft); font-size: .875rem; font-weight: 400; text-align: center; hyphens: manual; }
.map thead th:first-child { width: 30%; padding-left: 0; text-align: left; }
.map tbody th { padding: .25rem .75rem .25rem 0; line-height: 1.3; }
.map tbody th span { display: block; color: var(--soft); font-size: .8125rem; font-weight: 400; }
.map td { height: 2.5rem; border-radius: .375rem; text-align: center; font-size: .875rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.map td:empty { background: linear-gradient(var(--line), var(--line)) center / .375rem 1px no-repeat; }
.map td .sense { display: none; }
.map td .times { font-weight: 400; }
${grounds}
.legend { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; margin-top: 1.25rem; color: var(--soft); font-size: .875rem; }
.legend li { display: inline-flex; align-items: baseline; gap: .5em; }
.legend b { padding: .1rem .5rem; border-radius: .375rem; font-size: .8125rem; }
.after-map { margin-top: 1.25rem; }
.quotes { margin-top: 2rem; }
.quotes ul { margin-top: .75rem; display: grid; gap: 1rem; }
.quotes blockquote { font: italic 1.125rem/1.45 var(--serif); }

.claims { align-items: start; }
.claims .mark { font-size: 1rem; }
.claims .mark .who { font-weight: 400; }
.claims h3 { padding-bottom: .5rem; border-bottom: 2px solid var(--water); }
.claims .lead-column h3 { border-bottom-style: dashed; }
.claims .hypothesis-column h3 { border-bottom-style: dotted; }
.claims ul { margin-top: .875rem; display: grid; gap: .875rem; }
.claims .empty { margin-top: .875rem; }
.questions { margin-top: 2rem; }
.questions ul { margin-top: .625rem; display: grid; gap: .625rem; }
.questions li { padding-left: 1.125rem; border-left: 2px solid var(--clay); }
.questions q { font-family: var(--serif); font-style: italic; quotes: none; }

.tests { gap: 1.5rem; }
.test { border-top: 1px solid var(--line); padding-top: 1.25rem; }
.test h3 { font: 600 1.125rem/1.4 var(--serif); }
.state { display: inline-block; margin-top: .375rem; padding: .0625rem .625rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; background: var(--e1-ground); color: var(--e1-ink); }
.state.met { background: var(--e4-ground); color: var(--e4-ink); }
.state.overdue { background: var(--clay-pale); color: var(--clay); }
.test dl { display: grid; grid-template-columns: minmax(0, max-content) minmax(0, 1fr); gap: .25rem 1rem; margin-top: .75rem; }
.test dt { color: var(--soft); }
.test figure { margin-top: .875rem; }
.test figure svg { display: block; width: auto; max-width: 100%; height: 1.75rem; }
.ring { fill: none; stroke: var(--water); stroke-width: 1.5; }
.ring.full { fill: var(--water); }
.bar { fill: var(--e1-ground); }
.bar.full { fill: var(--water); }
.threshold { stroke: var(--clay); stroke-width: 2; stroke-linecap: round; }

.curve { display: block; width: 100%; height: auto; overflow: visible; }
.curve .grid { stroke: var(--line); stroke-width: 1; }
.curve .trace { fill: none; stroke: var(--water); stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
.curve .point { fill: var(--water); stroke: var(--sheet); stroke-width: 2; }
.curve text { fill: var(--soft); font: 400 14px var(--sans); }
.curve .value { fill: var(--ink); font-weight: 600; }
.change { margin-top: 1.75rem; }
.change p { margin-top: .375rem; font: 1.125rem/1.45 var(--serif); }
.change .was { color: var(--soft); }

.next { gap: 1.5rem; }
.next h3.feeling { color: var(--clay); }
.next ul { margin-top: .5rem; display: grid; gap: .5rem; }
.next .name { font: 1.125rem/1.4 var(--serif); }

footer { margin-top: 2rem; color: var(--soft); font-size: .875rem; }

@media (min-width: 40rem) {
  .journey-line { display: block; margin-bottom: .75rem; }
  .three { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1.5rem 4%; }
  .two, .tests { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1.75rem 4%; }
  .journey > li { border-left: 0; padding-left: 0; }
}
@media (max-width: 39.99rem) {
  .map, .map tbody, .map tr, .map th, .map td { display: block; width: auto; }
  .map { margin: 0; }
  .map thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .map tr { display: flex; flex-wrap: wrap; gap: .375rem; padding: .75rem 0; border-top: 1px solid var(--line); }
  .map tbody tr:first-child { border-top: 0; padding-top: 0; }
  .map tbody th { flex: 1 0 100%; padding: 0 0 .125rem; }
  .map td { height: auto; padding: .1875rem .625rem; }
  .map td:empty { display: none; }
  .map td .sense { display: inline; font-weight: 400; }
  .test dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .test dd + dt { margin-top: .5rem; }
  .curve text { font-size: 26px; }
}
@media print {
  @page { size: A4; margin: 13mm 14mm; }
  html { background: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { padding: 0; max-width: none; }
  header { padding-bottom: 1.5rem; }
  section { padding: 1.25rem 0 0; margin-top: 1.5rem; border: 0; border-top: 1px solid var(--line); border-radius: 0; }
  .map { width: 100%; margin: 0; }
  .map td { height: 2.125rem; }
  .legend { gap: .375rem 1rem; font-size: .8125rem; }
  h2, h3, .lead { break-after: avoid; }
  .test, .legend, .map tr, .quotes li, .claims li, .next > li, .journey, figure, .curve { break-inside: avoid; }
}
`;
