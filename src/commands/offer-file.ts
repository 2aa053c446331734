/** A positioning file held by this run: read once, saved after every answer, never written over somebody else's change. */
import { basename, dirname, join, resolve } from 'node:path';
import type { Host } from '../host.ts';
import type { Language } from '../language/language.ts';
import { offerNames } from '../offer/names.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Edit } from '../session/place.ts';
import type { Stamp } from '../storage/load.ts';
import { type Lock, lock } from '../storage/lock.ts';
import { save } from '../storage/save.ts';
import { type Context, Mistake } from './context.ts';
import type { Read } from './offer-text.ts';
import { storageMistake } from './storage-mistake.ts';

export class OfferFile {
  /** As the person knows it: relative to where they are. */
  readonly name: string;
  readonly path: string;
  readonly language: Language;
  offer: Positioning;
  /** Whether anything stands on the disk yet. */
  isNew: boolean;
  private readonly host: Host;
  private text: string;
  private stamp: Stamp | 'new';
  private held: Lock | undefined;

  private constructor(host: Host, name: string, language: Language, read: Read | undefined) {
    this.host = host;
    this.name = name;
    this.path = resolve(host.cwd, name);
    this.language = language;
    this.isNew = read === undefined;
    this.text = read?.text ?? '';
    this.stamp = read?.stamp ?? 'new';
    this.offer = read?.opened.positioning ?? { format: 'limpide/1', language };
  }

  /** The file named, or the one here (`offre.yaml`, `offer.yaml`), or a new one in that language. Held until `release`. */
  static async open(
    context: Context,
    named: string | undefined,
    language: Language | undefined,
  ): Promise<OfferFile> {
    const { host, locale: fallback } = context;
    const name = named ?? found(host, language) ?? offerNames(language ?? fallback).file;
    const path = resolve(host.cwd, name);
    const token = host.token();
    const hold = (): Lock =>
      storageMistake(name, () =>
        lock(
          host.files,
          path,
          { pid: host.pid, start: host.processStart(host.pid) ?? 'alive', token },
          host.processStart,
        ),
      );
    const held = hold();
    try {
      const there = host.files.stat(path, true) !== undefined;
      const read = there ? (await import('./offer-text.ts')).readWhole(context, path, name) : undefined;
      if (read !== undefined && language !== undefined && read.opened.positioning.language !== language) {
        throw new Mistake('other-language', { file: name, language: read.opened.positioning.language });
      }
      const file = new OfferFile(host, name, read?.opened.positioning.language ?? language ?? fallback, read);
      file.held = held;
      return file;
    } catch (error) {
      held.release();
      throw error;
    }
  }

  /** On the disk when it returns. @throws StorageFault: the file is as it was, and so is `offer` */
  async apply(edits: readonly Edit[], offer: Positioning): Promise<void> {
    if (edits.length === 0) return;
    const { edited } = await import('./offer-text.ts');
    this.keep(edited(this.text, edits, this.language, this.name), offer);
  }

  private keep(text: string, offer: Positioning): void {
    const bytes = new TextEncoder().encode(text);
    this.stamp = save(this.host.files, this.path, bytes, this.stamp, this.host.token());
    this.text = text;
    this.offer = offer;
    this.isNew = false;
  }

  /** Many changes at once; a new file is written section by section. @throws StorageFault, as `apply` */
  async applyAll(edits: readonly Edit[], offer: Positioning): Promise<void> {
    if (!this.isNew) return this.apply(edits, offer);
    const { writeOffer } = await import('./offer-text.ts');
    this.keep(writeOffer(offer), offer);
  }

  /** The same answers, from now on in another folder: the disk here takes no more. */
  moved(folder: string): OfferFile {
    const name = join(folder, basename(this.name));
    const file = new OfferFile(this.host, name, this.language, undefined);
    file.text = this.text;
    file.offer = this.offer;
    file.held = this.held;
    return file;
  }

  /** As somebody else left it meanwhile: their change is taken up. @throws Mistake when it cannot be read */
  async reread(context: Context): Promise<void> {
    const { readWhole } = await import('./offer-text.ts');
    const { text, stamp, opened } = readWhole(context, this.path, this.name);
    this.text = text;
    this.stamp = stamp;
    this.offer = opened.positioning;
  }

  get folder(): string {
    return dirname(this.path);
  }

  release(): void {
    this.held?.release();
    this.held = undefined;
  }
}

export function found(host: Host, language: Language | undefined): string | undefined {
  const names = (language === undefined ? (['fr', 'en'] as const) : [language])
    .map((one) => offerNames(one).file)
    .filter((name) => host.files.stat(join(host.cwd, name), true)?.kind === 'file');
  if (names.length > 1) throw new Mistake('two-offers', { files: names.join(', ') });
  return names[0];
}
