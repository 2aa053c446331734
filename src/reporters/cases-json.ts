import { json } from '../escape/json.ts';
import type { CasesReporter } from './cases.ts';

/** The same data, for another program. */
export const casesJson: CasesReporter = (cases) => `${json(cases, 2)}\n`;
