import type { Detector } from '../language-data.ts';

/** One a label, in the order of the guide; what is counted rather than matched stands in `structure.ts`. */
export const detectors: readonly Detector[] = [
  {
    label: 'passion-as-argument',
    groups: {
      love: `
        i .. <love>, my <love>, me|myself .. <love>, we .. <love>, our <love>|passion, with love|passion, with .. love, made with .. love|passion|heart, poured .. heart|soul, pour .. heart|soul, passionate about, in love with, my life's, labour|labor of love, all my heart, it is my life, more than a job, more than a business, dream come true, dream+ about|of`,
      origin: `<origin> ... i|me|my, i|my|me ... <origin>, <origin>`,
      self: `i .. live for|to, i 've always, i have always, i've always, i never wanted, i was born, born to, i can't stop|imagine|help, i cannot stop|leave|imagine|help, keeps me|i, i wake+, i still wake, i fall asleep, chose me, found me, saved me, called to, called me, in my blood|bones|hands|veins, runs in, i only ever, nothing i 'd rather, rather than do, never wanted to do`,
    },
    guards: `passion fruit*, passionfruit*, passion flower, your|their|his|her <love>, you .. <love>, clients|customers ... <love>, you 'll love, you will love`,
  },
  {
    label: 'vague-word',
    groups: {
      worn: `<vague>`,
      work: `your|their|the <vague>, <vague> <vague>, <vague> and <vague>, <vague> .. <vague>, a|an <vague> <vague>, <vague> for your, step into your, tune into`,
    },
    guards: `water|air quality, saline solution, bespoke|tailored suit|jacket|dress|shirt, unique number, years' experience, # years .. experience, high|low energy bills, energy bill*, parking space*, disc* space, floor space`,
  },
  {
    label: 'everyone-as-client',
    groups: {
      all: `for|to|suits|welcome|welcomes|fits .. <everyone>, <everyone>, whether you ... or, whether it, open to all, from .. to .. and everyone|everything`,
    },
    guards: `everyone|everybody|anyone|anybody told|says|said|asks|asked|else|laughs, every monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|day|month|year|morning, not .. everyone|everybody|anyone, n't .. everyone|everybody|anyone, isn't .. everyone, without anybody|anyone|everyone, before anyone|anybody, than anyone|anybody|everyone, everyone|everybody|anyone in the|at the|round`,
  },
  {
    label: 'ideal-client-fiction',
    groups: {
      portrait: `woman|women|man|men|mum+|mom+|couple+|client+|customer+|girl+|leader+|founder+|professional+ ... <portrait>, <portrait> and <portrait>, <portrait> <portrait>, <portrait> .. <portrait> .. <portrait>, you are .. <portrait>, you 're .. <portrait>, for the <portrait>, who value+|appreciate+|love+|drink+|read+|shop+|live+|believe+|know+|want+|refuse+|run+|care+|wear+`,
      age: `aged # , # - #, between # and #, # to #, thirty-something, in her|his|their thirties|twenties|forties|fifties, in your thirties|twenties|forties, # + , millennial+, gen z|x, income, earning`,
      ideal: `ideal client+|customer+, my client is|has|loves|drinks|wears, my clients|couples|customers are|have|love|drink|read, our customer is, she|he drinks|reads|wears|shops|lives|drives|owns|knows`,
    },
    guards: `lessons .. ages # , classes .. ages #, children # to #, kids # to #, for # to # year`,
  },
  {
    label: 'pressure',
    groups: {
      scarce: `only # .. left, only one|two|three|four|five|six|a .. left, # left, last few, last # , few .. left|remaining, last chance, limited .. spots|places|time|stock|offer, selling fast, nearly gone, almost gone, once .. gone, sold out`,
      now: `don't wait, today only, only today, tonight .. midnight, before midnight, at midnight, now or never, hurry, act now|fast|today, right now, price .. goes|rises|doubles|jumps|up, doors close, offer ends, timer, countdown, clock, before it's too late, too late, what are you waiting`,
      guilt: `regret+, blame, miss out, missing out, don't miss, don't be the, you'll be sorry, be sorry, crying, your excuses, how much longer, how many more, do you really want, another month|year|week ... <urgency>, every month|day|week you wait, your children|kids ... <urgency>, if you loved|cared, nothing to look back, won't be little, you owe`,
    },
    guards: `no rush, no pressure, no hurry, don't hurry, in no hurry, take your time, bookings until, closes # , classes begin, left handed, left-handed`,
  },
  {
    label: 'absolute-promise',
    groups: {
      sure: `guarantee+, 100 %, hundred per|percent, foolproof, infallible, can't fail|lose, cannot fail|lose, can't go wrong, no risk, risk-free, zero risk, without fail, never once failed, never fail+, every .. time, i promise, assured, confirmed`,
      ever: `forever, for ever, for good, for life, never .. again, permanently, last .. lifetime, a lifetime, will never, 'll never, not .. single, ever again`,
      easy: `effortless*, without .. effort, no .. effort, zero effort, overnight, in .. # days|minutes|weeks|sessions|hours, in one|two|three|a|just .. session|week|weekend|night|hour|day, instant*, # - day, # day, in seconds`,
      best: `the .. best .. in|on|of|you|ever, the best, finest|greatest|fastest|strongest|softest|biggest .. in|on|of|you, number one, no . 1, unbeatable, unrivalled, unmatched, second to none, world's .. best|finest, no one|nobody .. better`,
    },
    guards: `guarantee # year+|month+, # year+|month+ guarantee, guarantee .. zip|seams|parts|weld|work|stitching, can't promise, cannot promise, don't promise, no promises, n't guarantee, no guarantee, not guarantee, 100 % cotton|wool|linen|silk|natural|organic, best friend, best man, do my best, best before`,
  },
  {
    label: 'health-claim',
    groups: {
      cure: `<cure> ... <illness>, <illness> ... <cure>, cure+, heal+, <cure> .. your|the|my|his|her <illness>`,
      list: `<illness> <illness>, <illness> .. <illness>, for <illness>, goodbye .. <illness>, no more .. <illness>, end .. <illness>, say goodbye`,
      instead: `without .. <medicine>, replac* .. <medicine>, alternative .. <medicine>, instead of .. <medicine>, no need .. <medicine>, throw .. <medicine>, bin .. <medicine>, off .. <medicine>, put down .. <medicine>, stop .. <medicine>, cancel .. <medicine>, rather than .. <medicine>, doctor+ .. couldn't|can't|don't|won't`,
      name: `<illness>`,
    },
    guards: `doesn't .. <cure>, don't .. <cure>, won't .. <cure>, not .. cure, no .. cure, cures nothing, treat yourself, a treat, treats, cured ham|meat|bacon, treated wood|timber|oak, stage fright, not a substitute, cold weather|water|night|day|hands|feet|drink|room, treat .. wood|timber|leather`,
  },
  {
    label: 'green-claim',
    groups: {
      strong: `eco*, sustainab*, biodegradable, carbon neutral, planet, kind+ to .. earth|planet|nature|environment, good for .. planet|earth|nature, easy on .. earth|planet|environment, gentle on .. planet|earth|environment, environment* friendly, zero waste, zero impact, low impact, footprint, ethical*, chemical-free, chemical free, non-toxic, no chemicals, mother earth|nature, future generations, green choice, all-natural, 100 % natural, guilt-free, earth friendly, conscious fashion`,
      weak: `<green> .. <green>, natural ingredients|products|skincare, naturally, <green>`,
    },
    guards: `green paint|glaze|ribbon|wool|thread|leather|ink, green for, in green, sea green, bottle green, forest green, olive green, working environment, natural light, natural hair|voice, down to earth, earthenware, village green, bowling green, sea view, kind of, kind words, organic certified|certificate, soil association, gots, certified by`,
  },
];
