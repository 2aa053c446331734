import { open } from '../offer/open.ts';
import { type Checked, checkOpened, type SourceFile, type Surroundings } from './engine.ts';
import type { Settings } from './settings.ts';

/** Opens one file and checks it, in one step; the full YAML parser comes along (`checkOpened` does without). */
export function checkFile(given: SourceFile, settings: Settings, around: Surroundings): Checked {
  return checkOpened(given, open(given.source), settings, around);
}
