/**
 * One cell of a CSV file, between quotes. Spreadsheets run what begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return: an apostrophe before it makes it text (OWASP, "CSV Injection"). A number stays one.
 */
export function csv(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '');
  const safe = /^[\s\u00a0\ufeff\u200b]*[=+\-@|%\t\r\uff1d\uff0b\uff0d\uff20]/u.test(plain)
    ? `'${plain}`
    : plain;
  return `"${safe.replaceAll('"', '""')}"`;
}
