/** English: what stands one step from a claim and is none, and the neighbour that is one. */
import { checkPitch } from '../../src/check/pitch.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';

const reader = await loadReader('en');
const pitch = (text: string): string[] =>
  checkPitch(text, reader, recommended, '2026-11-22').map(({ rule }) => rule);

const pairs: Readonly<Record<string, readonly (readonly [innocent: string, guilty: string])[]>> = {
  'health-claim': [
    [
      'You learn to manage your stress before you go on stage.',
      'My sessions cure stress, anxiety and panic attacks.',
    ],
    ['I treat oak beams, so your roof stays up.', 'I treat chronic migraine and your headaches disappear.'],
    [
      'A dress that fits your shoulders, so you can dance.',
      'This bracelet cures arthritis in your shoulders.',
    ],
    [
      'An hour of massage to relax: you walk out lighter.',
      'My massage cures sciatica: you walk without pain.',
    ],
    [
      'You breathe better when you sing in front of people.',
      'You breathe again: my syrup cures asthma and bronchitis.',
    ],
    ['Treat yourself to an evening without the phone.', 'Treat your depression without medication.'],
    ['I look after your garden while you are away.', 'I heal your thyroid with plants, no doctor needed.'],
    [
      'Your children sleep while you drive, with curtains for the back windows.',
      'Your children sleep at last: my drops cure insomnia.',
    ],
    [
      'The scar on your table becomes a line of brass you show to guests.',
      'My cream heals eczema and psoriasis on your skin.',
    ],
    [
      'Soft shoes for feet that have walked all day; you keep them on at dinner.',
      'Insoles that cure gout and heal diabetic ulcers.',
    ],
    [
      'A bench at the right height, so you get up by yourself.',
      'This bench cures chronic back pain for good.',
    ],
    [
      'You take the plunge in warm water, and you float.',
      'Our water treatment relieves fibromyalgia and arthritis.',
    ],
    [
      'I keep the hives at the bottom of your garden and you get the honey.',
      'Raw honey cures hay fever and heals stomach ulcers.',
    ],
    ['You tell your boss no without shaking.', 'Your panic attacks and phobias are cured in two sessions.'],
    [
      'Strong tea for long nights, so you finish your thesis.',
      'Our tea lowers blood pressure and prevents cancer.',
    ],
    [
      'I restore the heart of your old clock, and it strikes again.',
      'I heal your heart disease with crystals.',
    ],
    [
      'You find yourself beautiful in a dress, and you go to the party.',
      'My crystals heal your depression, and you go to the party.',
    ],
    [
      'You express your personality with style, even at the office.',
      'You cure your migraine with oils, even at the office.',
    ],
  ],
  'green-claim': [
    [
      'We take your old sofa and give it back with springs that hold you up.',
      'Your sofa, restored in a sustainable, planet-friendly way.',
    ],
    ['A green door, so the postman finds you.', 'A green, eco-friendly door that respects the planet.'],
    [
      'A calm working environment, so you finish at five.',
      'Soap that respects the environment and softens your hands.',
    ],
    ['I take away your green waste on Mondays.', 'Eco-responsible gardening for your home, kind to nature.'],
    [
      'Natural light on your face, and a portrait you like.',
      '100% natural, biodegradable cream for your face.',
    ],
    [
      'You speak with your natural voice at the wedding.',
      'Natural, ecological candles for your wedding, good for the earth.',
    ],
    ['A sea view while you eat.', 'You eat, the ocean says thank you: our plates are planet-safe.'],
    [
      'I bring you back down to earth with three figures a month.',
      'Accounts that are good for you and good for the earth.',
    ],
    [
      'Lessons on the village green: your dog comes when called.',
      'A carbon neutral, sustainable lead for your dog.',
    ],
    [
      'The red mug is yours, the green one is hers.',
      'An ethical, eco-friendly mug for you and for the planet.',
    ],
    [
      'I clean your flat on Fridays and you come home to made beds.',
      'Non-toxic, eco-friendly cleaning: you come home to a greener flat.',
    ],
    [
      'You cross the forest with me and know eleven birds.',
      'You cross the forest with our eco-friendly, sustainable boots.',
    ],
    [
      'The brown egg is yours, the green ones are from the marsh hens.',
      'Eco-friendly, sustainable eggs for you, kind to the planet.',
    ],
  ],
  'absolute-promise': [
    [
      'We photograph one of the finest days of your life.',
      'The most beautiful photos of your life, guaranteed.',
    ],
    ['You sleep better than last month.', 'You will sleep perfectly for ever, guaranteed.'],
    [
      'The zip is guaranteed two years; you bring it back and I change it.',
      'Your zip will never break again, guaranteed for ever.',
    ],
    ['I can promise nothing; you will know in three weeks.', 'I promise you will succeed, 100% of the time.'],
    [
      'Your best friend gets a card she will keep.',
      'The best cards in the world, and she will cry every single time.',
    ],
    ['I do my best, and you tell me when it hurts.', 'I am the best, and you will never hurt again.'],
    [
      'A shirt in 100% cotton, cut for your long arms.',
      'A 100% guaranteed method: you will double your sales.',
    ],
    ['You will never guess what your gran said on the tape.', 'You will never be lonely again, guaranteed.'],
    ['In ten days you get your coat back.', 'In ten days you speak fluent Greek, effortlessly, guaranteed.'],
    [
      'Some of the happiest evenings of the year, round your table.',
      'The greatest evening you will ever have, guaranteed.',
    ],
    [
      'You always know where your keys are: there is a hook.',
      'You will always win, without fail, with no effort.',
    ],
    [
      'It works when you practise; otherwise it does not.',
      'It always works, for everybody, without effort, for life.',
    ],
    [
      'The best day to prune your roses is a dry one in February.',
      'The best roses in the country: yours will flower forever, guaranteed.',
    ],
  ],
  pressure: [
    [
      'No hurry: you can think about it and call in March.',
      'Hurry! Last chance, call now or you will regret it.',
    ],
    [
      'Bookings are open until 12 March; you learn to make one chair.',
      'Only two places left, book today before it is too late!',
    ],
    ['We are six at the table, so you can speak.', 'Only six places left, do not miss out!'],
    [
      'I fix your watch while you wait.',
      'Don’t wait! This offer ends tonight and your watch will stay broken.',
    ],
    [
      'You get the last word: I write your speech with you.',
      'Last chance! Prices go up tonight, and you will be sorry.',
    ],
    [
      'Your bus leaves at noon? The heel is on at ten to.',
      'The price doubles at midnight. Don’t be the one left behind.',
    ],
    [
      'A basket you carry on one arm, with one hand left for the door.',
      'One basket left, and your neighbour is on her way. Hurry!',
    ],
    [
      'If you are only two, you share the table by the window.',
      'Only two tables left tonight! Book now or regret it.',
    ],
    [
      'You close the drawer and it stays closed.',
      'Doors close tonight. Act now or stay stuck for another year.',
    ],
    [
      'I come today or tomorrow, as suits you, and the tap stops dripping.',
      'Today only! Tomorrow it is too late and your floor is ruined.',
    ],
    ['You wait in the warm, with coffee, for forty minutes.', 'Every day you wait costs you money. Act now!'],
    [
      'Sold out this month; from May you can order again.',
      'Selling fast, nearly gone! Grab yours before somebody else does.',
    ],
  ],
  'everyone-as-client': [
    [
      'Everyone at the table will ask you for the recipe.',
      'Recipes for everyone, whatever your age, your budget or your taste.',
    ],
    [
      'Open every day, all year: you collect your bread at seven.',
      'Bread for all ages, all tastes and all budgets: you collect it at seven.',
    ],
    [
      'Not everyone needs a coach; you may need two hours and a list.',
      'Everyone needs a coach, and I help anyone, at any stage of life.',
    ],
    [
      'A coat in all sizes, so you stop borrowing your husband’s.',
      'A coat for every man, woman and child, so you stop being cold.',
    ],
  ],
};

const cases = Object.entries(pairs).flatMap(([label, rows]) =>
  rows.map(([innocent, guilty]) => [label, innocent, guilty] as const),
);

test.each(cases)('%s stays silent on “%s”', (label, innocent) => {
  expect(pitch(innocent)).not.toContain(label);
});

test.each(cases.map(([label, , guilty]) => [label, guilty] as const))(
  '%s speaks up on “%s”',
  (label, guilty) => {
    expect(pitch(guilty)).toContain(label);
  },
);
