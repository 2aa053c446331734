/** Colour, as functions handed to a reporter: a reporter never knows whether there is any. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly advice: (text: string) => string;
  readonly good: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

const same = (text: string): string => text;
const sgr =
  (on: number, off: number) =>
  (text: string): string =>
    text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`;

export const plain: Paint = { error: same, warning: same, advice: same, good: same, dim: same, bold: same };

/** The sixteen colours that every theme has made readable. */
export const coloured: Paint = {
  error: sgr(31, 39),
  warning: sgr(33, 39),
  advice: sgr(36, 39),
  good: sgr(32, 39),
  dim: sgr(2, 22),
  bold: sgr(1, 22),
};
