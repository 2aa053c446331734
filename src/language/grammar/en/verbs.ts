/** English verbs that offers are made of, as base forms: enough to tell a verb from a noun, and to come back from -ing. */
const base = new Set(
  `accept ache achieve act adapt add adopt allow answer appear apply arrive ask attend avoid be bear become begin believe belong
  book borrow break breathe bring build buy calm call care carry catch celebrate change charge choose clean clear close collect
  come comfort connect control cook cope count create cross cry cut dance dare decide declutter decorate deal deliver design
  discover do draw dream dress drink drive drop earn eat end enjoy enter express face fall fear feed feel fight fill find finish
  fit fix fly focus follow forget forgive free gather get give go grieve grow handle hang have hear heal help hold honour honor host
  imagine improve invite join jump keep kiss know laugh lay lead learn leave let lift light like listen live look lose love make
  manage mark meet mend miss move notice offer open order organise organize own paint park pass pay pick plan play practise practice
  prepare present protect prove pull push put raise reach read rebuild recall receive reclaim recognise recognize recover rediscover
  reduce regain relax release remember repair repeat rest return run save say see sell send set settle share shed shop show sign sing
  sit skip sleep slow smile solve sort speak spend stand start stay stop study suffer support surprise swim switch take talk taste
  teach tell thank think throw touch trust try turn understand unwind use visit wait wake walk want wash watch wear welcome win wish
  work worry write age argue shout reconnect recharge tidy survive juggle fit feel hope plant sew knit store wonder struggle stretch`.split(
    /\s+/,
  ),
);

const doubled = /([bdgmnprt])\1$/;

/** Whether a word is the base form of a verb in the list. */
export const isBaseVerb = (word: string): boolean => base.has(word.toLowerCase());

/** The base form behind a gerund: sleeping → sleep, making → make, running → run. Undefined when it is not in the list. */
export function baseOfGerund(gerund: string): string | undefined {
  const stem = /^([a-z]{2,})ing$/.exec(gerund.toLowerCase())?.[1];
  if (stem === undefined) return undefined;
  const candidates = [stem, `${stem}e`, stem.replace(doubled, '$1'), stem.replace(/y$/, 'ie')];
  return candidates.find((candidate) => base.has(candidate));
}

const doubling =
  /^(?:get|let|put|run|set|sit|stop|plan|shop|win|begin|cut|drop|forget|fit|hit|swim|skip|shed|spin|knit|chat)$/;

/** The gerund of a base form: sleep → sleeping, make → making, run → running, be → being. */
export function gerundOf(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (doubling.test(verb)) return `${verb}${verb.at(-1)}ing`;
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}
