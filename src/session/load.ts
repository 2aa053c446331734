/** From a script's YAML to a `SessionScript`, includes taken in; or every problem, each with its file and place. */

import { type DecodeProblem, decode } from '../yaml/decode.ts';
import type { JsonSchema } from '../yaml/json-schema.ts';
import { readYaml } from '../yaml/read.ts';
import type { YamlDocument, YamlProblem } from '../yaml/types.ts';
import { schema as questionsSchema } from './questions.generated.ts';
import { schema as sessionSchema } from './schema.generated.ts';
import type { Question, Section, SessionScript } from './schema.ts';

/** Reads a file beside the script; undefined when it is not inside the script's folder, or not there. */
export type Include = (name: string) => Uint8Array | string | undefined;

export type ScriptProblem = { readonly file: string } & (
  | { readonly from: 'yaml'; readonly problem: YamlProblem }
  | { readonly from: 'decode'; readonly problem: DecodeProblem }
  | { readonly from: 'include'; readonly name: string }
);

export interface LoadedScript {
  /** Whole only when there are no problems. */
  readonly script: SessionScript;
  readonly problems: readonly ScriptProblem[];
  /** Where things stand, for `session check`: by file name, the script's own first. */
  readonly documents: ReadonlyMap<string, YamlDocument>;
}

/** Scripts come from elsewhere: no more than this many files taken in, each within these limits. */
const mostIncludes = 20;
const scriptLimits = { bytes: 256_000, tokens: 120_000, depth: 32 };

export function loadScript(source: Uint8Array | string, file: string, include: Include): LoadedScript {
  const problems: ScriptProblem[] = [];
  const documents = new Map<string, YamlDocument>();
  let includes = 0;

  const read = <T>(bytes: Uint8Array | string, name: string, by: JsonSchema): T | undefined => {
    const door = readYaml(bytes, scriptLimits);
    if (!door.ok) {
      problems.push(...door.problems.map((problem) => ({ file: name, from: 'yaml' as const, problem })));
      return undefined;
    }
    documents.set(name, door.document);
    const decoded = decode<T>(by, door.document.root);
    problems.push(...decoded.problems.map((problem) => ({ file: name, from: 'decode' as const, problem })));
    return decoded.value;
  };

  const taken = (section: Section): Section => {
    if (section.include === undefined) return section;
    includes++;
    const mayRead = includes <= mostIncludes && section.include !== file;
    const bytes = mayRead ? include(section.include) : undefined;
    if (bytes === undefined) {
      problems.push({ file, from: 'include', name: section.include });
      return section;
    }
    const more = read<{ questions: Question[] }>(bytes, section.include, questionsSchema);
    return { ...section, questions: [...(section.questions ?? []), ...(more?.questions ?? [])] };
  };

  const script = read<SessionScript>(source, file, sessionSchema);
  if (script === undefined) return { script: empty, problems, documents };
  return { script: { ...script, sections: (script.sections ?? []).map(taken) }, problems, documents };
}

const empty: SessionScript = {
  format: 'limpide-session/1',
  id: 'x',
  version: '0',
  title: '',
  languages: [],
  sections: [],
};
