import type { Range } from '../../yaml/types.ts';

/** What `session check` can find. A closed set: one sentence for each in `locales/*\/session.ts`. */
export type ScriptCode =
  | 'include-not-found'
  | 'empty-script'
  | 'too-many'
  | 'text-too-long'
  | 'escape-in-text'
  | 'duplicate-id'
  | 'reserved-id'
  | 'unknown-place'
  | 'reserved-place'
  | 'place-of-another-kind'
  | 'place-needs-list'
  | 'missing-part'
  | 'part-without-use'
  | 'bounds-crossed'
  | 'default-outside'
  | 'list-without-end'
  | 'condition-unknown'
  | 'condition-later'
  | 'condition-malformed'
  | 'condition-value'
  | 'unreachable'
  | 'required-for-nothing'
  | 'follow-up-never'
  | 'unknown-heard'
  | 'unknown-name'
  | 'later-name'
  | 'unknown-filter'
  | 'missing-translation'
  | 'missing-form'
  | 'form-of-the-other'
  | 'leading-question'
  | 'hypothetical-question'
  | 'story-unknown';

export type ScriptSeverity = 'error' | 'warning' | 'advice';

/** Errors keep a script from running; warnings are likely mistakes; advice is about the craft of asking. */
export const severities: Readonly<Record<ScriptCode, ScriptSeverity>> = {
  'include-not-found': 'error',
  'empty-script': 'error',
  'too-many': 'error',
  'text-too-long': 'error',
  'escape-in-text': 'error',
  'duplicate-id': 'error',
  'reserved-id': 'error',
  'unknown-place': 'error',
  'reserved-place': 'error',
  'place-of-another-kind': 'error',
  'place-needs-list': 'error',
  'missing-part': 'error',
  'part-without-use': 'warning',
  'bounds-crossed': 'error',
  'default-outside': 'error',
  'list-without-end': 'error',
  'condition-unknown': 'error',
  'condition-later': 'error',
  'condition-malformed': 'error',
  'condition-value': 'warning',
  unreachable: 'error',
  'required-for-nothing': 'warning',
  'follow-up-never': 'warning',
  'unknown-heard': 'error',
  'unknown-name': 'error',
  'later-name': 'error',
  'unknown-filter': 'error',
  'missing-translation': 'warning',
  'missing-form': 'warning',
  'form-of-the-other': 'warning',
  'leading-question': 'advice',
  'hypothetical-question': 'advice',
  'story-unknown': 'error',
};

export interface ScriptFinding {
  readonly code: ScriptCode;
  readonly file: string;
  readonly range: Range;
  /** Untrusted text: shown only through `visible()`. */
  readonly args: Readonly<Record<string, string>>;
}
