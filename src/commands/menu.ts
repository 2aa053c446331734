/** On a finished file: first what was planned, then a short menu. */
import { withA } from '../language/grammar/pipe.ts';
import { newId } from '../offer/ids.ts';
import { type OpenTest, openTests } from '../offer/open-tests.ts';
import type { Positioning } from '../offer/schema.ts';
import { applied, type Edit } from '../session/place.ts';
import { route } from '../session/route.ts';
import type { Ending, Skin } from '../terminal/view.ts';
import { askConsent, quotesOf } from './consent.ts';
import type { Context } from './context.ts';
import { shownDate } from './dates.ts';
import { plannedTalk } from './first-talk.ts';
import type { Loop } from './loop.ts';
import { short } from './record-label.ts';
import { askResult, resultEdits } from './test-result.ts';
import type { Outcome } from './wizard.ts';

export async function menu(context: Context, loop: Loop, skin: Skin): Promise<Outcome> {
  const planned = (await askTalk(context, loop, skin)) ?? (await askPlanned(context, loop, skin));
  if (planned !== undefined) return planned;
  const words = context.words.start.menu;
  const choices = [
    { value: 'page', label: words.page },
    { value: 'review', label: words.review },
    ...(quotesOf(loop.file.offer).length === 0 ? [] : [{ value: 'consent', label: words.consent }]),
    { value: 'quit', label: words.quit },
  ];
  const reply = await skin.ask({ kind: 'choice', ask: words.ask, choices, moves: ['quit'] });
  if (reply.type !== 'answer') return reply.type === 'quit' ? 'left' : (reply.type as Ending);
  if (reply.value === 'page') return 'complete';
  if (reply.value === 'consent') return (await askConsent(context, loop, skin)) ?? 'complete';
  const first = route(loop.session)[0];
  return reply.value === 'review' && first !== undefined ? loop.reviewFrom(first) : 'left';
}

/** The test whose day comes first, of those still open. */
function firstPlanned(offer: Positioning): OpenTest | undefined {
  return openTests(offer)
    .filter(({ hypothesis: { test } }) => test?.by !== undefined)
    .sort((a, b) => a.hypothesis.test!.by!.localeCompare(b.hypothesis.test!.by!))[0];
}

/** "You meant to talk to Claire before Tuesday: done?" A yes asks for their words, and keeps them. */
async function askTalk(
  { words, locale, today }: Context,
  loop: Loop,
  skin: Skin,
): Promise<Outcome | undefined> {
  const talk = plannedTalk(loop.file.offer);
  if (talk === undefined) return undefined;
  const say = words.start.menu;
  const ask = say.talk({ who: talk.who, to: withA(talk.who), by: shownDate(talk.by, locale) });
  const done = await skin.ask({ kind: 'yes-no', ask, moves: ['skip', 'quit'] });
  if (done.type === 'quit') return 'left';
  if (done.type !== 'answer') return done.type === 'skip' ? undefined : (done.type as Ending);
  if (done.value !== 'yes') return undefined;
  const heard = await skin.ask({ kind: 'long', ask: say.heard({ who: talk.who }), moves: ['skip', 'quit'] });
  if (heard.type === 'quit') return 'left';
  if (heard.type !== 'answer') return heard.type === 'skip' ? undefined : (heard.type as Ending);
  const evidence = loop.file.offer.evidence ?? [];
  const id = newId(
    talk.who,
    evidence.flatMap((one) => one.id ?? []),
    'note',
  );
  const kept = { id, client: talk.client, words: String(heard.value), when: today, source: 'conversation' };
  const edits: Edit[] = [{ path: ['evidence', evidence.length], value: kept }];
  const failed = await loop.save(edits, applied(loop.file.offer, edits));
  if (failed === undefined) skin.say(words.start.noted);
  return failed;
}

/** A test whose day comes: a yes asks what was seen and what is decided. */
async function askPlanned(context: Context, loop: Loop, skin: Skin): Promise<Outcome | undefined> {
  const { words, locale } = context;
  const planned = firstPlanned(loop.file.offer);
  if (planned === undefined) return undefined;
  const { index, hypothesis } = planned;
  const { how, people, by } = hypothesis.test!;
  const what = [how, people].filter((one) => one !== undefined).join(' · ') || (hypothesis.belief ?? '');
  const ask = words.start.menu.planned({ what: short(what), by: shownDate(by!, locale) });
  const done = await skin.ask({ kind: 'yes-no', ask, moves: ['skip', 'quit'] });
  if (done.type === 'quit') return 'left';
  if (done.type !== 'answer') return done.type === 'skip' ? undefined : (done.type as Ending);
  if (done.value !== 'yes') return undefined;
  const outcome = await askResult(context, skin);
  if (typeof outcome === 'string') return outcome;
  const edits = resultEdits(index, hypothesis, outcome);
  const failed = await loop.save(edits, applied(loop.file.offer, edits));
  if (failed === undefined) skin.say(words.start.noted);
  return failed;
}
