/** Pages written beside an offer: stamped, durable, and never over what a person changed by hand. */
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type PageKind, pageOf } from '../documents/page.ts';
import { TemplateFault } from '../documents/template.ts';
import { variables } from '../documents/view.ts';
import type { Host } from '../host.ts';
import type { Positioning } from '../offer/schema.ts';
import { pageState, stampPage } from '../offer/stamp.ts';
import { load } from '../storage/load.ts';
import { save } from '../storage/save.ts';
import { nearest } from '../yaml/nearest.ts';
import { type Context, Mistake } from './context.ts';
import { composing, type KindOf } from './statement.ts';
import { storageMistake } from './storage-mistake.ts';

export interface WrittenPage {
  /** The page asked for, as the person would name it. */
  readonly page: string;
  /** Where the new page is instead, when `page` was changed by hand and left as it is. */
  readonly beside?: string;
  /** Where a hand-changed page was copied to before it was replaced (`force`). */
  readonly kept?: string;
}

export interface WriteOptions {
  /** Replace a page changed by hand, after keeping a copy. */
  readonly force?: boolean;
  /** The offer is safe already and the page can be made again from it: the disk is not waited for. */
  readonly derived?: boolean;
  /** Another name than the usual one, relative to where the person is. */
  readonly output?: string;
}

/** `offre.md` beside `offre.yaml` for the statement; `offre.pitch.md`, `offre.board.html` for the others. */
export function pageName(offerFile: string, kind: string): string {
  const stem = offerFile.slice(0, offerFile.length - extname(offerFile).length);
  if (kind === 'statement') return `${stem}.md`;
  return kind === 'board' ? `${stem}.board.html` : `${stem}.${kind}.md`;
}

/**
 * Renders a document from the package's templates and writes it beside the offer.
 *
 * @param offerFile as the person names it, relative to where they are
 * @throws Mistake what the disk refuses
 */
export function writePage(
  context: Context,
  offerFile: string,
  offer: Positioning,
  kindOf: KindOf,
  { kind = 'statement', ...options }: WriteOptions & { readonly kind?: PageKind } = {},
): WrittenPage {
  return keepPage(
    context,
    options.output ?? pageName(offerFile, kind),
    renderPage(context, kind, offer, kindOf),
    offer,
    options,
  );
}

/** The page's text, unstamped, from the package's template of that kind or from a folder of the person's own. */
export function renderPage(
  { host }: Context,
  kind: PageKind,
  offer: Positioning,
  kindOf: KindOf,
  folder?: string,
): string {
  const from =
    folder === undefined ? join(host.home, 'templates', 'documents', kind) : resolve(host.cwd, folder);
  let name = '';
  const read = (file: string): string => {
    name = folder === undefined ? file : join(folder, file);
    return templateText(host, join(from, file), name);
  };
  try {
    return pageOf({ offer, options: composing(offer, kindOf), read });
  } catch (error) {
    if (!(error instanceof TemplateFault)) throw error;
    throw new Mistake(`template-${error.code}`, {
      place: `${name}:${error.line}:${error.column}`,
      detail: error.detail,
      nearest: nearest(error.detail, variables) ?? '',
      known: variables.join(', '),
    });
  }
}

function templateText(host: Host, path: string, name: string): string {
  const { bytes } = storageMistake(name, () => load(host.files, path, 100_000));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Mistake('template-not-utf8', { file: name });
  }
}

/** Stamps a page and writes it at `name`, or beside it when a person changed what stands there. */
export function keepPage(
  context: Context,
  name: string,
  body: string,
  offer: Positioning,
  { force = false, derived = false }: WriteOptions = {},
): WrittenPage {
  const { host } = context;
  const page = stampPage(body, offer);
  const there = pageThere(host, name);
  if (there === undefined) {
    write(host, name, page, 'new', derived);
    return { page: name };
  }
  const state = pageState(there.text, offer);
  // An empty page is one of ours that a power cut took: nothing of a person's is in it.
  const ours = state === 'current' || state === 'stale' || there.text === '';
  if (ours || there.text === page) {
    write(host, name, page, there.stamp, derived);
    return { page: name };
  }
  if (!force) {
    const beside = free(host, offer, name, 'new');
    write(host, beside.name, page, beside.stamp);
    return { page: name, beside: beside.name };
  }
  const copy = free(host, offer, name, 'old');
  write(host, copy.name, there.text, copy.stamp);
  write(host, name, page, there.stamp);
  return { page: name, kept: copy.name };
}

function pageThere(host: Host, name: string): { readonly text: string; readonly stamp: string } | undefined {
  const path = resolve(host.cwd, name);
  if (host.files.stat(path, true) === undefined) return undefined;
  const { bytes, stamp } = storageMistake(name, () => load(host.files, path));
  return { text: new TextDecoder().decode(bytes), stamp };
}

/** `offre.new.md`, `offre.new-2.md`…: the first name that is free, or (never for a copy) a page of ours nobody touched. */
function free(
  host: Host,
  offer: Positioning,
  name: string,
  word: 'new' | 'old',
): { name: string; stamp: string | 'new' } {
  const extension = extname(name);
  const stem = join(dirname(name), basename(name, extension));
  for (let at = 1; ; at += 1) {
    const candidate = `${stem}.${word}${at === 1 ? '' : `-${at}`}${extension}`;
    const there = pageThere(host, candidate);
    if (there === undefined) return { name: candidate, stamp: 'new' };
    const state = pageState(there.text, offer);
    if (word === 'new' && (state === 'current' || state === 'stale'))
      return { name: candidate, stamp: there.stamp };
  }
}

function write(host: Host, name: string, text: string, expected: string | 'new', derived = false): void {
  const bytes = new TextEncoder().encode(text);
  storageMistake(name, () =>
    save(host.files, resolve(host.cwd, name), bytes, expected, host.token(), derived),
  );
}
