import { type Html, html } from '../../escape/html.ts';

/** One part of the board: a landmark with its heading and one sentence that says how to read it. */
export function section(id: string, words: { title: string; lead: string }, body: Html): Html {
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${words.title}</h2>
<p class="lead">${words.lead}</p>
<div class="body">
${body}
</div>
</section>
`;
}
