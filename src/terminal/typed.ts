/** Escape sequences that a key leaves in a line (an arrow in plain mode), then lone control characters. */
const sequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_a-z])?/g;
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** What a person typed or pasted, as text: the three newlines are one, nothing in it moves a cursor. */
export function typed(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(sequence, '')
    .replace(control, '');
}
