/**
 * `npm run schema`: from the zod schemas, the JSON Schemas (draft-07) that editors read (`schema/`) and that limpide
 * itself reads by (`*.generated.ts`). A test says when they are out of date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemas } from './schemas.ts';

mkdirSync('schema', { recursive: true });
for (const { name, module, json } of schemas()) {
  writeFileSync(`schema/${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`);
  if (module === undefined) continue;
  writeFileSync(
    module,
    `/** Made by \`npm run schema\` from \`schema.ts\`. */\nimport type { JsonSchema } from '../yaml/json-schema.ts';\n\nexport const schema: JsonSchema = ${JSON.stringify(json, null, 2)};\n`,
  );
}
