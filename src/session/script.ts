import type { Language } from '../language/language.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Question, Said, SaidToClient, Section, SessionScript } from './schema.ts';

/** A text in the session's language; in the script's own when that one is missing. */
export function textOf(said: Said | undefined, language: Language): string | undefined {
  if (said === undefined || typeof said === 'string') return said;
  return said[language] ?? said.fr ?? said.en;
}

/** Words for a client, as the maker speaks to them: « vous » unless they say « tu », as on the page. */
export function textToClient(
  said: SaidToClient | undefined,
  { language, address }: Pick<Positioning, 'language' | 'address'>,
): string | undefined {
  if (said === undefined || typeof said === 'string') return said;
  const text = said[language] ?? said.fr ?? said.en;
  if (typeof text !== 'object') return text;
  return address === 'tu' ? (text.tu ?? text.vous) : (text.vous ?? text.tu);
}

/** Every form of them in that language. */
export function formsOf(said: SaidToClient | undefined, language: Language): readonly string[] {
  if (said === undefined) return [];
  if (typeof said === 'string') return [said];
  const text = said[language] ?? said.fr ?? said.en;
  return typeof text === 'object'
    ? [text.tu ?? [], text.vous ?? []].flat()
    : text === undefined
      ? []
      : [text];
}

export interface Placed {
  readonly section: Section;
  readonly question: Question;
}

/** Every question of a script in order, with its section; a record's own questions are not among them. */
export function questionsOf(script: SessionScript): readonly Placed[] {
  return indexOf(script).all;
}

/** The same, without their sections. */
export function ownQuestionsOf(script: SessionScript): readonly Question[] {
  return indexOf(script).questions;
}

/** The question of that id, a record's own not among them. Sections further on, which may still have to be read, are not looked at. */
export function questionById({ sections }: SessionScript, id: string): Question | undefined {
  for (const section of sections) {
    const found = (byId.get(section) ?? indexed(section)).get(id);
    if (found !== undefined) return found;
  }
  return undefined;
}

const byId = new WeakMap<Section, ReadonlyMap<string, Question>>();

function indexed(section: Section): ReadonlyMap<string, Question> {
  const made = new Map((section.questions ?? []).map((question) => [question.id, question] as const));
  byId.set(section, made);
  return made;
}

interface Index {
  readonly all: readonly Placed[];
  readonly questions: readonly Question[];
}

/** The way is looked at anew after every answer: a script's questions are laid out once. */
const indexes = new WeakMap<SessionScript, Index>();

function indexOf(script: SessionScript): Index {
  const made = indexes.get(script);
  if (made !== undefined) return made;
  const all = script.sections.flatMap((section) =>
    (section.questions ?? []).map((question) => ({ section, question })),
  );
  const index = { all, questions: all.map(({ question }) => question) };
  indexes.set(script, index);
  return index;
}

/** `first@1`: what `progress.script` holds. */
export const nameOf = (script: SessionScript): string => `${script.id}@${script.version}`;
