import type { Label, QuoteKind } from '../../src/language/reading.ts';
import { lint } from '../../src/session/lint/index.ts';
import { valueAt } from '../../src/session/place.ts';
import { next } from '../../src/session/route.ts';
import type { Question, Said } from '../../src/session/schema.ts';
import { questionsOf, textToClient } from '../../src/session/script.ts';
import { answered, answersOf, evenings, offerNames, scriptNamed, scriptNames } from './builtin.ts';
import { personas } from './personas.ts';

const labels: readonly Label[] = [
  'passion-as-argument',
  'client-absent',
  'service-unsaid',
  'vague-word',
  'everyone-as-client',
  'ideal-client-fiction',
  'too-many-services',
  'pressure',
  'absolute-promise',
  'health-claim',
];
const kinds: readonly QuoteKind[] = ['compliment', 'hypothetical', 'generality', 'guess'];
const first = scriptNamed('first');
const dozen = 12;

describe.each(scriptNames)('the session %s', (name) => {
  const loaded = scriptNamed(name);
  const { script } = loaded;
  const questions = questionsOf(script).map(({ question }) => question);
  const own = questions.flatMap(({ questions: within = [] }) => within);

  test('reads, and nothing is wrong with it', () => {
    expect(loaded.problems).toEqual([]);
    expect(lint(loaded, [...labels, ...kinds])).toEqual([]);
  });

  test('tells why, helps and shows two examples from two crafts', () => {
    const bare = questions.filter(
      ({ why, help, minutes }) => why === undefined || help === undefined || minutes === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const poor = questions.filter(
      ({ examples = [] }) => new Set(examples.map(({ craft }) => JSON.stringify(craft))).size < 2,
    );
    expect(poor.map(({ id }) => id)).toEqual([]);
  });

  test('says everything in both languages, set as each one sets it', () => {
    const texts = [...questions, ...own].flatMap(textsOf);
    const sections = script.sections.flatMap(({ title, intro, outro }) => [title, intro, outro]);
    for (const said of [...texts, ...sections, script.title, script.goal]) {
      if (said === undefined) continue;
      const { fr, en } = said as { fr: string; en: string };
      expect(fr).not.toMatch(/['"]|[^\u202f]([;!?])|[^\u00a0]:(?!\d)|«(?!\u00a0)|(?<!\u00a0)»|\.\.\.| {2}/u);
      expect(en).not.toMatch(/['"]|\.\.\.| [;:!?]| {2}|[«»]/u);
    }
  });

  test.each((script.stories ?? []).map((story) => [story.id, story] as const))('story %s', (_, story) => {
    const language = /[àéèêç]/u.test(JSON.stringify(story.answers)) ? 'fr' : 'en';
    const { session, problems } = answered(loaded, story.answers, language);
    expect(problems).toEqual([]);
    const way = [...evenings(session).values()].flat();
    expect(story.asked?.filter((id) => !way.includes(id)) ?? []).toEqual([]);
    expect(story.not_asked?.filter((id) => way.includes(id)) ?? []).toEqual([]);
    for (const [path, value] of Object.entries(story.written ?? {}))
      expect(valueAt(session.offer, path.split('.'))).toBe(value);
  });
});

describe('the built-in session', () => {
  const questions = questionsOf(first.script).map(({ question }) => question);

  test.each(personas)('walks with $who', ({ answers, language, asked, notAsked }) => {
    const passed = Object.fromEntries(
      questions.filter(({ required }) => required !== true).map(({ id }) => [id, ':passer']),
    );
    const reached = answered(first, answers, language);
    expect(reached.problems).toEqual([]);
    const way = evenings(reached.session);
    for (const [, ids] of way) expect(ids.length).toBeLessThanOrEqual(dozen);
    const all = [...way.values()].flat();
    expect(asked.filter((id) => !all.includes(id))).toEqual([]);
    expect(notAsked.filter((id) => all.includes(id))).toEqual([]);
    // Whatever this person leaves out can be passed: the session comes to its end.
    const rest = Object.fromEntries(
      Object.entries({ ...passed, ...answers }).filter(([id]) => all.includes(id)),
    );
    expect(next(answered(first, rest, language).session)).toBeUndefined();
  });

  test('shows nobody more than a dozen questions an evening, whatever is answered', () => {
    const choices = ['door', 'sells', 'for_whom'].map(
      (id) => questions.find((one) => one.id === id)!.choices!,
    );
    const longest = new Map<number, number>();
    for (const door of choices[0]!)
      for (const sells of choices[1]!)
        for (const whom of choices[2]!) {
          const most = { door: door.value, sells: sells.value, for_whom: whom.value, ...everything };
          const { session } = answered(first, most, 'fr');
          for (const [evening, ids] of evenings(session))
            longest.set(evening, Math.max(longest.get(evening) ?? 0, ids.length));
        }
    expect(Math.max(...longest.values())).toBeLessThanOrEqual(dozen);
    expect([...longest.keys()]).toEqual([1, 2, 3, 4]);
  });

  test('asks for something useful within three questions of each door', () => {
    const useful = { sentence: 'pitch', many: 'thread', starting: 'five' };
    for (const [door, id] of Object.entries(useful)) {
      const ids = evenings(answered(first, { door }, 'en').session).get(1)!;
      expect(ids.indexOf(id)).toBeGreaterThan(0);
      expect(ids.indexOf(id)).toBeLessThanOrEqual(2);
    }
  });

  test('gives the parts of a first statement in the first evening', () => {
    const parts = ['audience', 'situation', 'means', 'change', 'feeling'];
    const tonight = questionsOf(first.script)
      .filter(({ section }) => section.evening === 1)
      .map(({ question }) => question.into);
    expect(parts.filter((part) => !tonight.includes(`service.statement.${part}`))).toEqual([]);
  });

  test('demands only the door', () => {
    expect(questions.filter(({ required }) => required === true).map(({ id }) => id)).toEqual(['door']);
  });
});

describe.each(offerNames)('the answers of %s', (name) => {
  const { session, problems } = answered(first, answersOf(name), name === 'budget-coach' ? 'en' : 'fr');
  const { offer } = session;

  test('answer the whole session', () => {
    expect(problems).toEqual([]);
    expect(next(session)).toBeUndefined();
  });

  test('link only to what is there', () => {
    const ids = [...(offer.evidence ?? []), ...(offer.clients ?? [])].map(({ id }) => id);
    const links = [
      ...[
        offer.service?.statement,
        offer.service?.past,
        offer.service?.present,
        offer.service?.future,
      ].flatMap((part) => part?.evidence ?? []),
      ...(offer.service?.feelings ?? []).flatMap(({ evidence }) => evidence ?? []),
      ...(offer.hypotheses ?? []).flatMap(({ from }) => from ?? []),
      ...(offer.relationship?.next ?? []).flatMap(({ serves }) => serves ?? []),
      ...(offer.profile?.parts ?? []).flatMap(({ evidence }) => evidence ?? []),
    ];
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});

test('four makers answer', () => {
  expect(offerNames).toEqual(['budget-coach', 'ceramiste', 'debutante', 'naturopathe']);
});

/** An answer to each question that another one waits for. */
const everything = {
  quotes: [{ client: 'Léa', words: 'je l’ai gardé', when: '2026-03' }],
  change: 'dormir',
  says: 'merci',
  past: 'avant',
  present: 'maintenant',
  future: 'demain',
  profile: 'Sophie, 42 ans',
  first_talk: ['Léa'],
};

function textsOf(question: Question): (Said | undefined)[] {
  const { ask, why, help, to_ask, more, guidance, examples = [], choices = [], follow_up = [] } = question;
  return [
    ...[ask, why, help, more, guidance],
    ...(to_ask === undefined ? [] : (['tu', 'vous'] as const)).map((address) => ({
      fr: textToClient(to_ask, { language: 'fr', address }),
      en: textToClient(to_ask, { language: 'en' }),
    })),
    ...examples.flatMap(({ craft, text }) => [craft, text]),
    ...choices.flatMap(({ label, hint }) => [label, hint]),
    ...follow_up.map((one) => one.ask),
  ];
}
