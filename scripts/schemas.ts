import { z } from 'zod';
import { configuration, report } from '../src/check/schema.ts';
import { positioning } from '../src/offer/schema.ts';
import { questionFile, sessionScript } from '../src/session/schema.ts';
import type { JsonSchema } from '../src/yaml/json-schema.ts';

const sources = [
  { name: 'positioning', module: 'src/offer/schema.generated.ts', zod: positioning },
  { name: 'configuration', module: 'src/check/schema.generated.ts', zod: configuration },
  { name: 'session', module: 'src/session/schema.generated.ts', zod: sessionScript },
  { name: 'questions', module: 'src/session/questions.generated.ts', zod: questionFile },
  // Nothing of ours reads a report back: its schema is for the tools that do.
  { name: 'report', module: undefined, zod: report },
];

/** Every JSON Schema that limpide publishes, with the module that holds it for its own reading. */
export function schemas(): { name: string; module: string | undefined; json: JsonSchema }[] {
  return sources.map(({ name, module, zod }) => ({
    name,
    module,
    json: z.toJSONSchema(zod, { target: 'draft-7', io: 'input' }) as JsonSchema,
  }));
}
