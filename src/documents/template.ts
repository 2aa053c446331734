import { Liquid, type Template as Parsed } from 'liquidjs';
import { markdown, markdownContact } from '../escape/markdown.ts';
import { emptyView, filledView, type View } from './view.ts';

/** Why a template is not used: what is wrong, and where in its file. */
export class TemplateFault extends Error {
  readonly code: 'unknown-variable' | 'syntax';
  readonly line: number;
  readonly column: number;
  /** The variable's name, or what the parser said. */
  readonly detail: string;

  constructor(code: TemplateFault['code'], line: number, column: number, cause: string) {
    super(`${code} ${line}:${column}`);
    this.name = 'TemplateFault';
    this.code = code;
    this.line = line;
    this.column = column;
    this.detail = cause;
  }
}

const limits = { parseLimit: 200_000, renderLimit: 2_000, memoryLimit: 5_000_000 };

/** No file can be reached, no property but a value's own, and what is printed is escaped whatever the filters. */
function engine(): Liquid {
  const liquid = new Liquid({
    ...limits,
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    trimTagRight: false,
    outputEscape: (value: unknown) => markdown(String(value ?? '')),
    templates: {},
  });
  for (const tag of ['include', 'render', 'layout', 'block']) delete liquid.tags[tag];
  // The one way around escaping is closed; `contact` alone makes links, of plain addresses.
  liquid.registerFilter('raw', (value: unknown) => value);
  liquid.registerFilter('contact', {
    raw: true,
    handler: (value: unknown) => markdownContact(String(value ?? '')),
  });
  return liquid;
}

export interface Template {
  render(view: View): string;
}

/** Templates checked already, by their source: a hundred cases print the same page. */
const loaded = new Map<string, Template>();
const mostLoaded = 20;

/**
 * A page's template, checked as it is loaded: a variable that nothing fills is an error with its line and column.
 *
 * @throws TemplateFault
 */
export function loadTemplate(source: string): Template {
  const known = loaded.get(source);
  if (known !== undefined) return known;
  const made = checkedTemplate(source);
  if (loaded.size < mostLoaded) loaded.set(source, made);
  return made;
}

function checkedTemplate(source: string): Template {
  const liquid = engine();
  const parsed = faulting(() => liquid.parse(source));
  for (const uses of Object.values(faulting(() => liquid.analyzeSync(parsed)).globals)) {
    for (const { segments, location } of uses) {
      if (!isKnown(segments))
        throw new TemplateFault('unknown-variable', location.row, location.col, segments.join('.'));
    }
  }
  // Fields of a list's items show themselves as they are read: once with everything there, once with nothing.
  for (const view of [filledView, emptyView]) rendered(liquid, parsed, view);
  return { render: (view) => rendered(liquid, parsed, view) };
}

function rendered(liquid: Liquid, parsed: Parsed[], view: View): string {
  const page = faulting(() => String(liquid.renderSync(parsed, view)));
  return `${page
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function isKnown(segments: readonly unknown[]): boolean {
  let value: unknown = filledView;
  for (const segment of segments) {
    if (Array.isArray(value))
      return typeof segment === 'number' || ['size', 'first', 'last'].includes(String(segment));
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, String(segment))) return false;
    value = (value as Record<string, unknown>)[String(segment)];
  }
  return true;
}

function faulting<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TemplateFault) throw error;
    const place = /line:(\d+)(?:, col:(\d+))?/.exec(error.message);
    const unknown = /undefined variable: ([^,\n]*)/.exec(error.message)?.[1];
    const cause = unknown ?? error.message.split(/, (?:file|line):|\n/)[0]!;
    throw new TemplateFault(
      unknown === undefined ? 'syntax' : 'unknown-variable',
      Number(place?.[1] ?? 1),
      Number(place?.[2] ?? 1),
      cause,
    );
  }
}
