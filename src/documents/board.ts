import { createHash } from 'node:crypto';
import { Html, html } from '../escape/html.ts';
import type { Positioning } from '../offer/schema.ts';
import { boardOf } from './board/board-of.ts';
import { claimsSection } from './board/claims-section.ts';
import { claritySection } from './board/clarity-section.ts';
import type { BoardData } from './board/data.ts';
import { evidenceMap } from './board/evidence-map.ts';
import { journey } from './board/journey.ts';
import type { BoardOptions } from './board/judges.ts';
import { mark } from './board/marks.ts';
import { nextSection } from './board/next-section.ts';
import { style } from './board/style.ts';
import { testsSection } from './board/tests-section.ts';
import { type BoardWords, boardWords } from './board/words.ts';

/**
 * The board: one HTML page that needs nothing else. No script, nothing fetched, and a policy that forbids both, so that
 * whatever stands in a value, it stays text.
 */
export function board(positioning: Positioning, options: BoardOptions): string {
  return boardPage(boardOf(positioning, options));
}

export function boardPage(data: BoardData): string {
  const words = boardWords(data.language);
  const sheet = createHash('sha256').update(style).digest('base64');
  return html`<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sheet}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${words.title(data.maker.name)}</title>
<style>${new Html(style)}</style>
</head>
<body>
${head(data, words)}<main>
${journey(data, words)}${evidenceMap(data, words)}${claimsSection(data, words)}${testsSection(data, words)}${claritySection(data, words)}${nextSection(data, words)}</main>
<footer>
<p>${words.footer}</p>
</footer>
</body>
</html>
`.source;
}

function head({ maker, statement, basis, today }: BoardData, words: BoardWords): Html {
  return html`<header>
<h1>${words.title(maker.name)}</h1>
<p class="soft small">${[maker.craft, words.date(today)].filter(Boolean).join(' · ')}</p>
${
  statement === undefined
    ? html`<p class="statement none">${words.noStatement}</p>`
    : html`<p class="statement">${statement}</p>
<p class="soft small">${mark(basis, words)}</p>`
}
</header>
`;
}
