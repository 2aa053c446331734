import { doubleQuoted } from './quote.ts';

/** Words that YAML 1.1 or 1.2 readers take for a boolean or for nothing. */
const taken = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** Begins like prose, and holds nothing but what every reader takes for text. */
const prose = (): RegExp => /^[\p{L}«“(][^\p{C}\p{Zl}\p{Zp}\t"`|>]*$/u;

/** Most of what people write: told at once, and surely as the tests below would. */
const simplest = /^[A-Za-z][A-Za-z0-9 .,;'’()àâçéèêëîïôùûü-]{6,}[A-Za-z0-9.]$/;

function isPlain(text: string, flow: boolean): boolean {
  if (!flow && simplest.test(text)) return true;
  return (
    prose().test(text) &&
    !taken.test(text) &&
    !/:(?:\s|$)|\s#|\s$/u.test(text) &&
    !(flow && /[,[\]{}:?]/.test(text))
  );
}

/** One line that reads back as this text for YAML 1.2 and 1.1 readers alike: bare, or between quotes. */
export function scalarLine(text: string, flow: boolean): string {
  if (isPlain(text, flow)) return text;
  const single = /["\\]/.test(text) && !/['\p{C}\p{Zl}\p{Zp}\t]/u.test(text);
  return single ? `'${text}'` : doubleQuoted(text);
}

/** A key: bare when it is a simple name. */
export function keyLine(text: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(text) && !taken.test(text) ? text : doubleQuoted(text);
}

/**
 * A text of several lines as a literal block's header and lines, not indented; undefined when some reader or editor
 * would change it (blanks at a line's end, a first line that begins with a blank, characters that must be escaped).
 */
export function literalLines(text: string): { header: string; lines: string[] } | undefined {
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  if (!body.includes('\n') || /^\s|\s$|[ \t\u00a0\u202f]\n/.test(body)) return undefined;
  if (/[^\P{C}\n]|[\p{Zl}\p{Zp}\t]/u.test(body)) return undefined;
  return { header: text.endsWith('\n') ? '|' : '|-', lines: body.split('\n') };
}
