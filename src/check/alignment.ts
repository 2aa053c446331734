import type { YamlScalar } from '../yaml/types.ts';

/**
 * For each UTF-16 unit of a scalar's value, its offset in the source: quotes, escapes, folds and indents are walked
 * over. Undefined when source and value do not walk together; the caller then marks the whole value.
 */
export function alignment(source: string, scalar: YamlScalar): number[] | undefined {
  const walk = new Walk(source, scalar);
  return scalar.style === 'literal' || scalar.style === 'folded' ? walk.block() : walk.inline();
}

class Walk {
  private readonly source: string;
  private readonly scalar: YamlScalar;
  private readonly offsets: number[] = [];
  private at: number;

  constructor(source: string, scalar: YamlScalar) {
    this.source = source;
    this.scalar = scalar;
    this.at = scalar.range.start.offset;
  }

  inline(): number[] | undefined {
    const { value, style } = this.scalar;
    if (style !== 'plain') this.at++;
    while (this.offsets.length < value.length) {
      if (this.fold()) continue;
      if (!(style === 'double' && this.source[this.at] === '\\' ? this.escape() : this.same(style)))
        return undefined;
    }
    return this.offsets;
  }

  block(): number[] | undefined {
    const { value, style } = this.scalar;
    const header = /^[|>][^\n]*\n/.exec(this.source.slice(this.at, this.at + 200));
    if (header === null) return undefined;
    this.at += header[0].length;
    const first = /^(?:[ \t]*\r?\n)*( *)/.exec(this.source.slice(this.at));
    const indent = first![1]!.length;
    this.skipIndent(indent);
    while (this.offsets.length < value.length && this.at < this.source.length) {
      const lineEnd = /^\r?\n/.exec(this.source.slice(this.at, this.at + 2));
      if (lineEnd === null) {
        if (!this.same(style)) return undefined;
        continue;
      }
      const next = value[this.offsets.length];
      if (next === '\n' || (style === 'folded' && next === ' ')) this.offsets.push(this.at);
      this.at += lineEnd[0].length;
      this.skipIndent(indent);
    }
    return this.offsets.length >= value.trimEnd().length ? this.offsets : undefined;
  }

  private skipIndent(indent: number): void {
    for (let left = indent; left > 0 && this.source[this.at] === ' '; left--) this.at++;
  }

  private same(style: YamlScalar['style']): boolean {
    if (this.source[this.at] !== this.scalar.value[this.offsets.length]) return false;
    this.offsets.push(this.at);
    this.at += style === 'single' && this.source[this.at] === "'" ? 2 : 1;
    return true;
  }

  /** A line break inside the value: one is a blank, each further one a line break. */
  private fold(): boolean {
    const run = /^[ \t]*\r?\n\s*/.exec(this.source.slice(this.at, this.at + 2000));
    if (run === null) return false;
    const breaks = run[0].split('\n').length - 1;
    for (let count = 0; count < Math.max(1, breaks - 1); count++) this.offsets.push(this.at);
    this.at += run[0].length;
    return true;
  }

  private escape(): boolean {
    const written = /^\\(?:x.{2}|u.{4}|U.{8}|\r?\n[ \t]*|[\s\S])/.exec(
      this.source.slice(this.at, this.at + 200),
    )![0];
    const joins = /^\\\r?\n/.test(written);
    const unit = this.scalar.value.codePointAt(this.offsets.length) ?? 0;
    if (!joins) this.offsets.push(this.at);
    if (written.startsWith('\\U') && unit > 0xffff) this.offsets.push(this.at);
    this.at += written.length;
    return true;
  }
}
