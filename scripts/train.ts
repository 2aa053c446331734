/** `npm run train [-- fr|en]`: learns the weights from our own sentences and writes `src/language/<language>/weights.generated.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../src/language/language.ts';
import { loadData } from '../src/language/load.ts';
import { encode } from '../src/language/model.ts';

import { ownItems } from './reading/corpus.ts';
import { pitchExamples, quoteExamples } from './reading/examples.ts';
import {
  crossFit,
  type Example,
  learn,
  quoteSettings,
  settings,
  shrink,
  steadyThreshold,
} from './reading/fit.ts';

function weightsOf(examples: readonly Example[], thresholds: boolean): string {
  const fitted = learn(examples, thresholds ? settings : quoteSettings);
  if (thresholds) {
    const { scores } = crossFit(examples);
    fitted.biases.forEach((_, column) => {
      fitted.biases[column] = -steadyThreshold(
        scores.map((row) => row[column]!),
        examples.map(({ truth }) => truth[column]!),
      );
    });
  }
  return encode(shrink(fitted));
}

for (const language of languages) {
  if (process.argv[2] !== undefined && process.argv[2] !== language) continue;
  const data = await loadData(language);
  const items = ownItems(language);
  const weights = {
    pitch: weightsOf(pitchExamples(items, data), true),
    quote: weightsOf(quoteExamples(items, data), false),
  };
  const file = join(import.meta.dirname, '..', 'src', 'language', language, 'weights.generated.ts');
  writeFileSync(
    file,
    `/** Written by \`npm run train\`; the layout is told in model.ts. */\nexport const weights = ${JSON.stringify(weights, null, 2)};\n`,
  );
  process.stdout.write(
    `${language}: ${items.length} items, ${Math.round((weights.pitch.length + weights.quote.length) / 1024)} KB\n`,
  );
}
