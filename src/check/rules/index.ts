import type { Rule } from '../rule.ts';
import beliefFromPassion from './belief-from-passion.ts';
import brokenLink from './broken-link.ts';
import certaintyTooThin from './certainty-too-thin.ts';
import clarityTooLow from './clarity-too-low.ts';
import counterEvidenceUnanswered from './counter-evidence-unanswered.ts';
import duplicateId from './duplicate-id.ts';
import evidenceWithoutClient from './evidence-without-client.ts';
import evidenceWithoutDate from './evidence-without-date.ts';
import fileCut from './file-cut.ts';
import hypothesisWithoutCriterion from './hypothesis-without-criterion.ts';
import impossibleCriterion from './impossible-criterion.ts';
import keptDespiteResult from './kept-despite-result.ts';
import missingId from './missing-id.ts';
import nextOfferServesNothing from './next-offer-serves-nothing.ts';
import noNextOffer from './no-next-offer.ts';
import resultWithoutDecision from './result-without-decision.ts';
import schemaError from './schema-error.ts';
import statementPartWithoutEvidence from './statement-part-without-evidence.ts';
import suppressionUnknownRule from './suppression-unknown-rule.ts';
import suppressionUnused from './suppression-unused.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import testOverdue from './test-overdue.ts';
import textLost from './text-lost.ts';
import thresholdSetAfterResult from './threshold-set-after-result.ts';
import timeAxisGap from './time-axis-gap.ts';
import unknownVersion from './unknown-version.ts';
import yamlError from './yaml-error.ts';

/** Every rule, sorted by id; a test checks this list against the folder. */
export const rules: readonly Rule[] = [
  beliefFromPassion,
  brokenLink,
  certaintyTooThin,
  clarityTooLow,
  counterEvidenceUnanswered,
  duplicateId,
  evidenceWithoutClient,
  evidenceWithoutDate,
  fileCut,
  hypothesisWithoutCriterion,
  impossibleCriterion,
  keptDespiteResult,
  missingId,
  nextOfferServesNothing,
  noNextOffer,
  resultWithoutDecision,
  schemaError,
  statementPartWithoutEvidence,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  testOverdue,
  textLost,
  thresholdSetAfterResult,
  timeAxisGap,
  unknownVersion,
  yamlError,
];
