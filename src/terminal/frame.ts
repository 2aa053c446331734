/**
 * The part of the screen that changes: a few rows, redrawn where they differ. Writing only that keeps a key press to
 * some twenty bytes, on a slow link too.
 */
export interface Cursor {
  readonly row: number;
  readonly column: number;
}

interface Screen {
  readonly columns: number;
  write(text: string): void;
}

const csi = '\u001b[';
const eraseRight = `${csi}K`;
const eraseBelow = `${csi}J`;
/** Rows are measured before they are written; where a terminal counts otherwise (emoji), it cuts instead of wrapping. */
const wrapOff = `${csi}?7l`;
const wrapOn = `${csi}?7h`;
const hide = `${csi}?25l`;
const show = `${csi}?25h`;

export class Frame {
  readonly #screen: Screen;
  #rows: readonly string[] = [];
  /** The rows' widths, to know how many there are once a narrower terminal has wrapped them. */
  #widths: readonly number[] = [];
  #cursor: Cursor = { row: 0, column: 0 };
  #hidden = false;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** @param cursor where to show the cursor; hidden when there is none */
  draw(rows: readonly string[], cursor: Cursor | undefined, width: (row: string) => number): void {
    let out = '';
    let at = this.#cursor.row;
    const goTo = (row: number): string => {
      const step = row - at;
      at = row;
      if (step === 0) return '';
      return step > 0 ? `${csi}${step}B` : `${csi}${-step}A`;
    };
    rows.forEach((row, index) => {
      const old = this.#rows[index];
      if (row === old) return;
      if (old === undefined && index > 0) {
        // A row that was not there: only a newline makes the screen scroll for it.
        out += `${goTo(index - 1)}\r\n`;
        at = index;
      } else out += goTo(index);
      out += change(old ?? '', row);
    });
    if (rows.length < this.#rows.length) {
      out += `${goTo(rows.length)}\r${eraseBelow}`;
    }
    const place = cursor ?? { row: Math.max(0, rows.length - 1), column: 0 };
    if (out !== '' || place.row !== this.#cursor.row || place.column !== this.#cursor.column) {
      const moved = `${goTo(place.row)}${csi}${place.column + 1}G`;
      out = out === '' ? moved : `${wrapOff}${out}${wrapOn}${moved}`;
    }
    if ((cursor === undefined) !== this.#hidden) {
      this.#hidden = cursor === undefined;
      out += this.#hidden ? hide : show;
    }
    if (out !== '') this.#screen.write(out);
    this.#rows = rows;
    this.#widths = rows.map(width);
    this.#cursor = place;
  }

  /** Takes the frame away: what is written next stands in its place. */
  erase(): void {
    const up = this.#above();
    const out = `${up > 0 ? `${csi}${up}A` : ''}\r${eraseBelow}${this.#hidden ? show : ''}`;
    if (this.#rows.length > 0) this.#screen.write(out);
    this.forget();
  }

  /** The screen no longer shows the frame (another program wrote on it): the next drawing starts where the cursor is. */
  forget(): void {
    this.#rows = [];
    this.#widths = [];
    this.#cursor = { row: 0, column: 0 };
    this.#hidden = false;
  }

  /** Rows between the frame's top and the cursor, as a terminal made narrower has wrapped them. */
  #above(): number {
    const columns = Math.max(1, this.#screen.columns);
    const wrapped = (length: number): number => Math.max(1, Math.ceil(length / columns));
    const before = this.#widths.slice(0, this.#cursor.row).reduce((sum, length) => sum + wrapped(length), 0);
    return before + Math.floor(Math.min(this.#cursor.column, this.#widths[this.#cursor.row] ?? 0) / columns);
  }
}

/** From one row to another with the cursor on it: plain rows keep what they begin with alike. */
function change(old: string, row: string): string {
  let same = 0;
  if (ascii.test(old) && ascii.test(row)) {
    while (same < old.length && same < row.length && old[same] === row[same]) same++;
  }
  const rest = row.slice(same);
  const erase = same > 0 && row.length >= old.length ? '' : eraseRight;
  return `${csi}${same + 1}G${erase}${rest}`;
}

/** Nothing that is not one column wide everywhere. */
const ascii = /^[ -~\u00a1-\u00ac\u00ae-\u024f‘’“”…›│❯]*$/;
