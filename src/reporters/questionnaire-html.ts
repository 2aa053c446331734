import { type Html, html } from '../escape/html.ts';
import type { Locale } from '../locales/locale.ts';
import { howTo, type PrintedQuestion, type Questionnaire, type QuestionnaireWords } from './questionnaire.ts';

/** A page that prints well and loads nothing: no script, no style or picture from elsewhere. */
export function questionnaireHtml(page: Questionnaire, words: QuestionnaireWords, language: Locale): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${page.title}</title>
<style>
body{font:1.05rem/1.6 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1.25rem;color:#1c1a18;background:#fff}
h1,h2{font-weight:600;line-height:1.25}h2{margin-top:2.5rem}
ol{padding-left:1.5rem}li{margin:1.5rem 0;break-inside:avoid}
.why{color:#5a544d;font-style:italic;margin:.25rem 0}.how{color:#5a544d;font-size:.9rem;margin:.25rem 0}
.choices{list-style:none;padding:0}.choices li{margin:.35rem 0}
.box{display:inline-block;width:.85em;height:.85em;border:1px solid #5a544d;margin-right:.6em}
.line{border-bottom:1px solid #b8b0a6;height:2.1rem}
@media print{body{margin:0;max-width:none;font-size:11pt}}
</style>
</head>
<body>
<main>
<h1>${page.title}</h1>
${page.goal !== undefined && html`<p>${page.goal}</p>`}
<p>${words.hello}</p>
${page.sections.map(
  ({ title, intro, questions }) => html`<section>
<h2>${title}</h2>
${intro !== undefined && html`<p>${intro}</p>`}
<ol>
${questions.map((question) => asked(question, words))}</ol>
</section>
`,
)}</main>
</body>
</html>
`.source;
}

function asked(question: PrintedQuestion, words: QuestionnaireWords): Html {
  const { ask, why, example, choices, conditional, questions, kind } = question;
  const how = howTo(question, words);
  const rows = kind === 'long' ? 4 : 1;
  return html`<li>
<strong>${ask}</strong>
${why !== undefined && html`<p class="why">${why}</p>`}
${(conditional || how !== undefined) && html`<p class="how">${conditional && words.onlyIf} ${how}</p>`}
${example !== undefined && html`<p class="how">${words.example({ craft: example.craft })} ${example.text}</p>`}
${choices.length > 0 && html`<ul class="choices">${choices.map((choice) => html`<li><span class="box"></span>${choice}</li>`)}</ul>`}
${questions.length > 0 && html`<ol>${questions.map((one) => asked(one, words))}</ol>`}
${choices.length === 0 && questions.length === 0 && Array.from({ length: rows }, () => html`<div class="line"></div>`)}
</li>
`;
}
