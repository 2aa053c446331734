import type { Rule } from '../rule.ts';
import absolutePromise from './absolute-promise.ts';
import beliefFromPassion from './belief-from-passion.ts';
import brokenLink from './broken-link.ts';
import certaintyTooThin from './certainty-too-thin.ts';
import clarityTooLow from './clarity-too-low.ts';
import clientAbsent from './client-absent.ts';
import counterEvidenceUnanswered from './counter-evidence-unanswered.ts';
import dateInFuture from './date-in-future.ts';
import detailNobodyNotices from './detail-nobody-notices.ts';
import duplicateId from './duplicate-id.ts';
import everyoneAsClient from './everyone-as-client.ts';
import evidenceFromCloseOnes from './evidence-from-close-ones.ts';
import evidenceWithoutClient from './evidence-without-client.ts';
import evidenceWithoutDate from './evidence-without-date.ts';
import fileCut from './file-cut.ts';
import frenchSpacing from './french-spacing.ts';
import greenClaim from './green-claim.ts';
import hardToRead from './hard-to-read.ts';
import healthClaim from './health-claim.ts';
import hypothesisWithoutCriterion from './hypothesis-without-criterion.ts';
import idealClientFiction from './ideal-client-fiction.ts';
import impossibleCriterion from './impossible-criterion.ts';
import jargon from './jargon.ts';
import keptDespiteResult from './kept-despite-result.ts';
import keptForLoveAlone from './kept-for-love-alone.ts';
import missingId from './missing-id.ts';
import mixedAddress from './mixed-address.ts';
import nextOfferServesNothing from './next-offer-serves-nothing.ts';
import noFirstStep from './no-first-step.ts';
import noNextOffer from './no-next-offer.ts';
import passionAsArgument from './passion-as-argument.ts';
import pressure from './pressure.ts';
import priceWithoutWorth from './price-without-worth.ts';
import profilePartImagined from './profile-part-imagined.ts';
import quoteWithoutConsent from './quote-without-consent.ts';
import resultWithoutDecision from './result-without-decision.ts';
import schemaError from './schema-error.ts';
import serviceUnsaid from './service-unsaid.ts';
import silentAfterSale from './silent-after-sale.ts';
import statementOutOfDate from './statement-out-of-date.ts';
import statementPartWithoutEvidence from './statement-part-without-evidence.ts';
import suppressionUnknownRule from './suppression-unknown-rule.ts';
import suppressionUnused from './suppression-unused.ts';
import suppressionWithoutReason from './suppression-without-reason.ts';
import testOverdue from './test-overdue.ts';
import textLost from './text-lost.ts';
import thresholdSetAfterResult from './threshold-set-after-result.ts';
import timeAxisGap from './time-axis-gap.ts';
import tooManyNextOffers from './too-many-next-offers.ts';
import tooManyServices from './too-many-services.ts';
import unknownVersion from './unknown-version.ts';
import vagueWord from './vague-word.ts';
import wordsNotTheirs from './words-not-theirs.ts';
import yamlError from './yaml-error.ts';

/** Every rule, sorted by id; a test checks this list against the folder. */
export const rules: readonly Rule[] = [
  absolutePromise,
  beliefFromPassion,
  brokenLink,
  certaintyTooThin,
  clarityTooLow,
  clientAbsent,
  counterEvidenceUnanswered,
  dateInFuture,
  detailNobodyNotices,
  duplicateId,
  everyoneAsClient,
  evidenceFromCloseOnes,
  evidenceWithoutClient,
  evidenceWithoutDate,
  fileCut,
  frenchSpacing,
  greenClaim,
  hardToRead,
  healthClaim,
  hypothesisWithoutCriterion,
  idealClientFiction,
  impossibleCriterion,
  jargon,
  keptDespiteResult,
  keptForLoveAlone,
  missingId,
  mixedAddress,
  nextOfferServesNothing,
  noFirstStep,
  noNextOffer,
  passionAsArgument,
  pressure,
  priceWithoutWorth,
  profilePartImagined,
  quoteWithoutConsent,
  resultWithoutDecision,
  schemaError,
  serviceUnsaid,
  silentAfterSale,
  statementOutOfDate,
  statementPartWithoutEvidence,
  suppressionUnknownRule,
  suppressionUnused,
  suppressionWithoutReason,
  testOverdue,
  textLost,
  thresholdSetAfterResult,
  timeAxisGap,
  tooManyNextOffers,
  tooManyServices,
  unknownVersion,
  vagueWord,
  wordsNotTheirs,
  yamlError,
];
