import type { Shape } from '../shape.ts';
import { baseOfGerund, isBaseVerb } from './verbs.ts';

const circumstances =
  /^(?:when|while|after|before|since|because|if|as soon as|in|with|without|through|by|over|at|on|during|until|for|from|via|thanks to|using|around|despite|once|so that they|whenever|where|face to face)(?=\s)/;
const determiner =
  /^(?:a|an|the|this|that|these|those|my|your|his|her|its|our|their|some|any|no|every|each|several|many|few|more|less|enough|all|both|one|two|three|four|five|six|seven|eight|nine|ten|\d+|what)\s/;
const adjective =
  /^(?:(?:so|more|very|at last|finally|truly|less) )*(?:proud|calm|calmer|free|freer|safe|safer|light|lighter|relieved|confident|ready|rested|heard|seen|understood|welcome|at home|at ease|at peace|alone|alive|happy|happier|able|lost|tired|exhausted|overwhelmed|stuck|worn out|serene|peaceful|grateful|strong|stronger|beautiful|loved|capable|useful|trusted)(?=\s|,|$)/;

/** "working parents" are people; "raising twins" is something they do. */
const living =
  /^(?:ageing|aging|aspiring|budding|commuting|expecting|grieving|growing|practi[cs]ing|retiring|returning|struggling|surviving|travell?ing|working|worrying)\s(?:[a-z-]+\s)?(?:[a-z-]+[a-rt-z]s|people|women|men|children|folk)(?=\s|,|$)/;

/** An adjective before its noun ("calm evenings"), not one alone ("calm at last", "proud of it"). */
const before =
  /^(?:so |more |very |less )*(?:calm|calmer|free|safe|light|lighter|happy|happier|strong|stronger|beautiful|peaceful|serene|useful|tired) (?!(?:and|or|but|at|in|on|as|again|with|without|about|of|for|from|to|by|than|when|where|while|after|before|once|now|every|all|enough|inside|together|around|they|that|there)\b)(?![a-z]+ly\b)[a-z]+/;

/** "clean dog": what could be a verb is an adjective when one bare noun follows it. */
const described =
  /^(?:clean|clear|dry|warm|open|quiet|empty|smooth|tidy) (?!(?:up|out|down|off|away|it|them|things|here|there|again|better|more|and|or|at)$)[a-z]+$/;

/** The shape of an English part, lower case, straight apostrophes, trimmed. */
export function englishShape(low: string): Shape {
  if (/^(?:who|whose)\s/.test(low)) return 'relative';
  if (/^(?:i|i'm|i'll|i've|we|we'll|we're)\s/.test(low)) return 'i-clause';
  if (/^(?:so )?that (?:they|she|he|you|we)(?:\s|'|$)/.test(low) || /^so they\s/.test(low)) return 'clause';
  if (/^(?:they|she|he|you|they're|you're|they've|you've|they'll|you'll)\s/.test(low)) return 'clause';
  if (/^(?:not )?to (?:\w+ly |no longer |finally |always |never )?(?:[a-z'-]+)/.test(low)) {
    const verb = /^(?:not )?to (?:\w+ly |no longer |finally |always |never )?([a-z'-]+)/.exec(low)![1]!;
    return isBaseVerb(verb) || !/^(?:the|a|an|their|my|your|people|those)$/.test(verb)
      ? 'infinitive'
      : 'circumstance';
  }
  if (living.test(low)) return 'bare-noun';
  if (/^(?:by )?[a-z]+ing(?:\s|$)/.test(low)) {
    const word = low.replace(/^by /, '').split(' ')[0]!;
    if (low.startsWith('by ')) return 'gerund';
    return baseOfGerund(word) === undefined ? 'bare-noun' : 'gerund';
  }
  if (determiner.test(low)) return predicated(low) ? 'unknown' : 'noun';
  if (adjective.test(low)) return before.test(low) ? 'bare-noun' : 'adjective';
  if (described.test(low)) return 'bare-noun';
  if (circumstances.test(low)) return 'circumstance';
  const first = low.split(/[\s,]+/)[0]!;
  if (isBaseVerb(first))
    return low.includes(' ') ||
      !/^(?:rest|love|peace|hope|trust|help|work|change|calm|sleep|dance|laugh|smile|support|care|start)$/.test(
        first,
      )
      ? 'infinitive'
      : 'bare-noun';
  if (/^(?:finally|at last|never|always|no longer|really|truly|better) [a-z]+/.test(low)) {
    const verb = low
      .replace(/^(?:finally|at last|never|always|no longer|really|truly|better) /, '')
      .split(' ')[0]!;
    return isBaseVerb(verb) ? 'infinitive' : 'unknown';
  }
  return /^[a-z]/.test(low) ? 'bare-noun' : 'unknown';
}

/** Whether a group without an article is of several ("busy folk", "owners of big dogs"), or of whoever it may be. */
export function isSeveral(low: string): boolean {
  const head = low.split(/\b(?:of|with|without|who|whose|that|in|at|from|for|on|to)\b/)[0]!;
  return (
    /(?:[a-z][a-rt-z]s|people|women|men|children|folk)(?:\s|,|$)/.test(head) ||
    /^(?:any(?:one|body)|every(?:one|body)|who(?:m?ever))\s/.test(low)
  );
}

/** Whether a phrase that opens as a noun goes on with a verb of its own ("their house is too small"). */
function predicated(low: string): boolean {
  const main = low.split(/\b(?:who|that|which|where|when|because|if)\b/)[0]!;
  return /\b(?:is|are|was|were|has|have|had|does|do|did|can|cannot|will|would|won't|can't|don't|doesn't|isn't|aren't|never|seems?|feels?|keeps?|takes?|makes?|costs?|needs?|wakes?)\b/.test(
    main,
  );
}
