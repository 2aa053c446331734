import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { settingsFor } from '../../check/configuration/settings-for.ts';
import type { LoadedConfiguration } from '../../check/configuration/unconfigured.ts';
import { type Checked, checkOpened, type SourceFile } from '../../check/engine.ts';
import { ending } from '../../check/files.ts';
import { globMatches } from '../../check/glob.ts';
import type { Settings } from '../../check/settings.ts';
import { Today } from '../../check/today.ts';
import type { Language } from '../../language/language.ts';
import type { Reader } from '../../language/read.ts';
import { openLazily } from '../../offer/open-lazily.ts';
import type { FileSystem } from '../../storage/file-system.ts';
import { Shelf } from './shelf.ts';
import { bytesOf, nameFrom } from './tree.ts';

/** What there is to know before any file is read. Data only: a thread is handed a copy. */
export interface Plan {
  readonly cwd: string;
  /** ISO date. */
  readonly today: string;
  readonly configuration: LoadedConfiguration;
  /** Where the configuration's globs are read from. */
  readonly folder: string;
}

/** Reads and checks positioning files one by one, and keeps none of them. */
export class Desk {
  private readonly files: FileSystem;
  readonly plan: Plan;
  private readonly shelf: Shelf;
  private readonly settings = new Map<string, Settings>();
  private readonly prints = new Map<Settings, string>();
  private readonly readers: Partial<Record<Language, Reader>> = {};

  constructor(files: FileSystem, plan: Plan, shelf = new Shelf()) {
    this.files = files;
    this.plan = plan;
    this.shelf = shelf;
  }

  get today(): string {
    return this.plan.today;
  }

  /** A file by the name it has from `cwd`; undefined when it may not be read. */
  source(file: string): SourceFile | undefined {
    const path = resolve(this.plan.cwd, file);
    const source = this.shelf.take(path) ?? bytesOf(this.files, path);
    return source === undefined ? undefined : { file, source, page: this.pageOf(file) };
  }

  /** The settings of a file, made once for all files that the same overrides speak of. */
  settingsOf(file: string): Settings {
    const { configuration, folder, cwd } = this.plan;
    const { overrides } = configuration;
    const name = overrides.length === 0 ? '' : nameFrom(folder, join(cwd, file));
    const which = overrides
      .map(({ files }) => (files.some((glob) => globMatches(glob, name)) ? '1' : '0'))
      .join('');
    const settings = this.settings.get(which) ?? settingsFor(configuration, name);
    this.settings.set(which, settings);
    return settings;
  }

  /** What a result comes from, but for the day: the file's bytes, its page's and its settings, as SHA-256. */
  keyOf({ file, source, page }: SourceFile): string {
    const settings = this.settingsOf(file);
    const print = this.prints.get(settings) ?? printOf(settings);
    this.prints.set(settings, print);
    const hash = createHash('sha256').update(`${print} ${source.length} ${page?.length}\n`).update(source);
    if (page !== undefined) hash.update(page);
    return hash.digest('hex');
  }

  /** @param today told which days the result holds for */
  async check(source: SourceFile, today = new Today(this.plan.today)): Promise<Checked> {
    const opened = await openLazily(source.source);
    if (opened.ok) await this.loadReader(opened.positioning.language ?? 'fr');
    return checkOpened(source, opened, this.settingsOf(source.file), { today, readers: this.readers });
  }

  private async loadReader(language: Language): Promise<void> {
    if (this.readers[language] !== undefined) return;
    const { loadReader } = await import('../../language/read.ts');
    this.readers[language] = await loadReader(language);
  }

  /** The statement beside a positioning file: `offre.md` beside `offre.yaml`. */
  private pageOf(file: string): string | undefined {
    const bytes = bytesOf(this.files, resolve(this.plan.cwd, file.replace(ending, '.md')));
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  }
}

const printOf = ({ rules, ...others }: Settings): string =>
  createHash('sha256')
    .update(JSON.stringify([[...rules], others]))
    .digest('hex');
