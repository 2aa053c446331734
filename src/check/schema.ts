/**
 * `limpide.config.yaml` and the JSON report, as zod schemas: the source of their types and of their JSON Schemas.
 * As for the positioning file, zod never loads at run time.
 */
import { z } from 'zod';

const severity = z.enum(['off', 'advice', 'warning', 'error']);
const option = z.union([z.number(), z.boolean(), z.array(z.string()), z.string()]);
const ruleSetting = z.union([
  severity,
  z.strictObject({ severity: severity.optional(), options: z.record(z.string(), option).optional() }),
]);

const settings = {
  /** A severity, or a severity with options, by rule id. */
  rules: z.record(z.string(), ruleSetting).optional(),
  thresholds: z
    .strictObject({
      /** Different clients at E2 or above for a certainty. */
      certainty: z.number().int().min(1).max(99).optional(),
      /** The same for a lead. */
      lead: z.number().int().min(1).max(99).optional(),
    })
    .optional(),
  jurisdiction: z.enum(['fr', 'none']).optional(),
  'min-clarity': z.number().int().min(0).max(100).optional(),
};

export const configuration = z.strictObject({
  /** Names of presets (`gentle`, `recommended`, `strict`) and files of this repository; later ones win. */
  extends: z.array(z.string()).optional(),
  /** Globs of files and folders never searched. */
  ignore: z.array(z.string()).optional(),
  ...settings,
  overrides: z.array(z.strictObject({ files: z.array(z.string()), ...settings })).optional(),
});

export type Configuration = z.infer<typeof configuration>;
export type ConfigurationSettings = Omit<Configuration, 'extends' | 'ignore' | 'overrides'>;
export type OptionValue = z.infer<typeof option>;

const count = z.number().int().min(0);
const place = z.object({ line: z.number().int().min(1), column: z.number().int().min(1) });
const reportedSeverity = z.enum(['error', 'warning', 'advice']);

/** What `check --format json` prints: within version 1, keys are added, never renamed or removed. */
export const report = z.object({
  format: z.literal('limpide-report/1'),
  tool: z.object({ name: z.literal('limpide'), version: z.string() }),
  locale: z.enum(['fr', 'en']),
  counts: z.object({ error: count, warning: count, advice: count }),
  files: z.array(
    z.object({
      file: z.string(),
      clarity: count.max(100).optional(),
      findings: z.array(
        z.object({
          rule: z.string(),
          severity: reportedSeverity,
          path: z.string(),
          start: place,
          end: place,
          message: z.string(),
          remedy: z.string().optional(),
          suggestion: z.string().optional(),
          excerpt: z
            .object({ line: z.number().int(), text: z.string(), start: count, end: count })
            .optional(),
          fingerprint: z.string(),
        }),
      ),
    }),
  ),
  rules: z.array(
    z.object({
      id: z.string(),
      severity: reportedSeverity,
      title: z.string(),
      why: z.string(),
      instead: z.string(),
      ignoreWhen: z.string(),
    }),
  ),
});
