const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};

/** Text between double quotes, on one line, read alike by YAML 1.1 and 1.2 (and by JSON). */
export function doubleQuoted(text: string): string {
  const escaped = text.replace(
    /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/gu,
    (character) => named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `"${escaped}"`;
}

/** The same line with its value between quotes; undefined when the line has no bare value of its own. */
export function withValueQuoted(line: string): string | undefined {
  // A longer line would not be shown anyway, and a hostile one would take long to read.
  if (line.length > 500) return undefined;
  const found = /^(\s*(?:- +)*(?:[^\s:#"'[{&!*][^:#]*:[ \t]+)?)(\S.*?)\s*$/.exec(line);
  if (found === null || /^["'[{|>]/.test(found[2]!)) return undefined;
  return found[1]! + doubleQuoted(found[2]!);
}
