import { html } from '../escape/html.ts';
import { type CasesReporter, cellsOf, changesOf, columns } from './cases.ts';

/** One page to open in a browser: no script, nothing loaded from anywhere. */
export const casesHtml: CasesReporter = ({ on, cases, often }, words, language) =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>
:root{color-scheme:light dark}
body{font:1rem/1.55 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1.25rem}
h1,h2{line-height:1.25}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.5rem .75rem;border-bottom:1px solid #8884;vertical-align:top}
td.number{font-variant-numeric:tabular-nums}.due{font-weight:700}.problem{color:#a33}
.bar{display:inline-block;height:.5rem;background:#4a7c6f;border-radius:.25rem;min-width:2px}
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.today({ date: on })}</p>
${cases.length === 0 && html`<p>${words.none}</p>`}
<div class="wide"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${words.columns[column]}</th>`)}<th scope="col">${words.changed}</th></tr></thead>
<tbody>
${cases.map((row) => {
  const [name, ...cells] = cellsOf(row);
  if (row.problem !== undefined) {
    return html`<tr><th scope="row">${name}</th><td class="problem" colspan="${columns.length}">${row.problem}</td></tr>
`;
  }
  return html`<tr><th scope="row">${name}</th>${cells.map((cell, at) => {
    const due = columns[at + 1] === 'due' && cell !== 0;
    return html`<td class="${typeof cell === 'number' ? 'number' : 'text'}${due ? ' due' : ''}">${cell}</td>`;
  })}<td>${changesOf(row, words).join(', ')}</td></tr>
`;
})}</tbody>
</table></div>
${
  often.length > 0 &&
  html`<h2>${words.often}</h2>
<ul>${often.map(({ title, cases: count }) => html`<li>${title} (${words.inCases(count)})</li>`)}</ul>`
}
</main>
</body>
</html>
`.source;
