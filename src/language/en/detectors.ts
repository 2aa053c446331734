import type { Detector } from '../language-data.ts';
import { fields } from './classes/trades.ts';

const named = (names: readonly string[]) => names.map((name) => `<${name}>`).join('|');
/** One field, then another. */
const leap = (field: string) => `<${field}> .. ${named(fields.filter((name) => name !== field))}`;
/** Then one more, of any field. */
const any = ` .. ${named(fields)}`;

/** One a label, in the order of the guide; what is counted rather than matched stands in `structure.ts`. */
export const detectors: readonly Detector[] = [
  {
    label: 'passion-as-argument',
    groups: {
      made: `i|we .. <~calling>, my|our <~calling>, <~calling> ... <~calling>, is my <~calling>, are my <~calling>, it's my <~calling>, is how i, is who i, is what i, is all i, all i know, all i ever, i|me ... every day|night|morning|hour, as long as i, i 'd do it|this, for the love of, made|poured|stitched|thrown|cooked with <~calling>, my first <~thing>, i think about, i cried, brings me, gives me, makes me happy|whole|feel, makes my, healed me, taught me, keeps me alive|going|sane`,
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
      empty: `<~abstract> .. <~abstract>, <~abstract> and <~abstract>, <~corporate> .. <~corporate>, <~corporate> and <~corporate>, <~abstract> .. <~corporate>, <~corporate> .. <~abstract>, your <~abstract>, <~abstract> your, a|an <~abstract>|<~corporate> .. of|for|to`,
      plainly: `in plain|practice|short, put simply, put plainly, concretely, in other words, which means, what it means, what that means, meaning, that is, i.e., translation`,
      worn: `<vague>`,
      hollow: `feel+|feeling stuck|lost|blocked|unfulfilled|empty|disconnected|overwhelmed|drained|uninspired|off|flat $, feel like something .. missing, something .. missing $, ^ stuck|lost|blocked|overwhelmed|uninspired|unfulfilled $, ^ feeling stuck|lost|blocked|overwhelmed|flat, in a rut, want|wants|wanting|crave|craving|deserve|deserves|need more $, more from|out of life|yourself|your, meant|made|born|destined for more|greatness|better|bigger, there|there's more to life|you, ready for more|change|a change|something|the next|your next, ready to shine|rise|grow|thrive|bloom|begin|change|transform|level|step|take, where you want|need|deserve|long|are .. be, who you want|were|are|really|truly meant|are|want|be, woman|man|person|life you were|are|deserve|want|always|dream, the life you love, the real|new|better|true you, a new|better|happier|truer|freer|brighter|lighter|stronger you, i|we can|could help $, i|we|let me|us .. help you get there|achieve|succeed|grow|rise|shine|thrive, i 'm|am here to help $, here to help|guide|support $, your|their goals|dreams|ambitions|aspirations|ideas .. to life|come|reality|true, reach|achieve|realise|realize|smash|meet your|their goals|dreams|ambitions|aspirations|targets|objectives, make it|things happen, making it|things happen, make+|making your dreams|dream|vision, dreams come true, into reality, life-changing, change|changes|changed|transform your life, be your best, bring|brings|bringing out the best, the best in you, control|charge of your life|destiny|future|story, a fresh start, new chapter, game changer|changing, game-changer, extra mile, exceed+|exceeding .. expectations, above and beyond, trusted|creative|ideal|perfect|strategic partner, partner for|in your, partner of choice, committed|dedicated|commitment|dedication to quality|excellence|you|your|service|success, your success, the|that|a difference .. feel|make|you, feel|taste|see|discover|experience the difference, difference you can, your why, your truth, your light, your fullest, your whole, find|discover|follow your path|purpose|spark|tribe|magic|why, nourish your|the soul|spirit|body|mind, a|the world of|where possib*, possibilities, what matters most, that matter $, your story $, love letter to, like no other, a|an explosion|symphony|celebration|feast of|for, next chapter, journey starts|begins here|with|today, start|starts|begin|begins your journey, on your journey, for dreamers|storytellers|creatives`,
      work: `your|their|the <vague>, <vague> <vague>, <vague> and <vague>, <vague> .. <vague>, a|an <vague> <vague>, <vague> for your, step into, tune into, tap into, come home to, return to source|yourself, find your flow|light|centre|center|power|purpose|inner, from .. to limitless|boundless|brilliance|abundance, level up, levelled up, glow era, main character, with heart, heart and grace, life upgrade`,
      blend: `<vague> <dim>, <dim> <vague>, <vague> and <dim>, <dim> and <vague>, your|their <dim>, with soul|purpose|intention|heart, of the soul|spirit|heart|light, light within, from within, <dim> <dim>, <dim> and <dim>`,
    },
    guards: `feel|feeling lost in|on|at|without, stuck to|in the|on the|under|behind, tell your story in|on, water|air quality, saline solution, bespoke|tailored suit|jacket|dress|shirt, unique number, years' experience, # years .. experience, high|low energy bills, energy bill*, parking space*, disc* space, floor space`,
  },
  {
    label: 'too-many-services',
    groups: {
      // The longer patterns match no more texts: they stretch the span over the list.
      leaps: fields
        .flatMap((field) => ['', any, `${any}${any}`, `${any}${any}${any}`].map((more) => leap(field) + more))
        .join(', '),
      strides: fields.map((field) => leap(field) + any).join(', '),
      run: `${named(fields)}${any}${any}${any}`,
      also: `i|we also, we do it all, i do it all, and more, you name it, all of it, ask me anything, jack of all, one call, one-stop, all under one roof, under one roof, everything from, i do .. i do, i can do`,
    },
    guards: `all in one|the colour|sizes, colours and more`,
  },
  {
    label: 'service-unsaid',
    groups: {
      gain: `you|they|she|he|it|your <~relief>, you|they|she|he|it .. <~relief>, you|they|she|he 'll|can|will .. <~relief>, so you|your|they|she|he|it|that|nobody|nothing|no|the|there, until you|they|she|he, no more, no longer, instead of, without *ing|a|your|having, you stop, you never, you don't, you needn't, you can .. <~relief>, let+ you, lets your, help+ you|people|them, that|which <~lasting>|<~relief>, enough to|for, so it|they <~lasting>, stays|keeps|holds .. <~worry>|dry|warm|put|on|up, your <~kinfolk>|<~household>|<~body> .. <~relief>|<~lasting>, <~worry> ... <~relief>, by friday|monday|tuesday|wednesday|thursday|saturday|sunday|christmas|easter, the same day|evening|night, when you|they|she|he`,
      logistics: `you can see|find|book|pay|choose|visit|call|order|contact, you 'll find|see me|receive, you pay|receive, come and see|smell|say|have, book online, message me, drop by|in, ask me, available in, prices on|from|in, on request, by appointment, find me, follow me, link in, dm me, open <~season>, based in`,
      means: `<~making> .. <~making>, <~thing> .. <~making>, <~making> .. <~thing>, <material> .. <material>, <credential> .. <credential>, <format> .. <format>, <~money> ... <~place>, <~season> and <~season>`,
    },
  },
  {
    label: 'everyone-as-client',
    groups: {
      sweep: `<~contrast>, nobody|none|noone .. too|excluded|refused|turned|left, no one .. too|excluded|refused|turned, no <person> .. too, no <person> i|we .. *n't, isn't a <person>, is no <person>, not a <person> .. i|we, never too, whatever .. whatever, any .. any .. any, any .. any, all .. all, every .. every, whoever .. are|is|has, if you have a|an, if you 've got a|an, if you 've a, with a pulse|heartbeat|body|face|name, made for all|any|every|everyone|humans|people, suit+ all|any|every|everyone, works for all|any|every|everyone|anyone, on every|any <person>, for any|every|all <person>, to any|every|all <person>`,
      many: `takes|take all sorts, all sorts, all shapes and sizes, of all sizes, the lot of you, for you all, all of you, you all $, for the lot, don't mind|care who|what|how, doesn't|don't matter who|where|what, makes no difference|odds, it makes no difference, for literally .. every, anyone .. breathes, anything that breathes, every living, human race|being, none|nobody|no one turned, turn nobody|no one away, nobody i don't|can't, theres nobody, nobody's, soul alive, no soul, all welcome, everyone .. welcome|served|invited, everybody .. welcome|invited|eats|can, for everybody, for everyone, for anyone|anybody, suit+ everyone|everybody, whoever you|they, private .. corporate|business, businesses and, from .. to .. phd|ceo|granny|grandad|pensioner+|ninety|nonagenarian+|grandparents, tiny .. huge, big or, rich .. poor, posh or, rich broke, fat thin, tall short, young .. old, old .. young`,
      roll: `<person> <person> <person>, <person> .. <person> .. <person>, <~kinfolk> .. <~kinfolk> .. <~kinfolk>, <person> .. <~kinfolk> .. <person>`,
      span: `<person> .. to .. <person>, from .. <person> .. to, from first|absolute|complete|total|nervous ... to, beginner+|novice+|amateur+|starter+|newcomer+ .. to|through .. advanced|pro|pros|professional+|expert+|master+|fluent, from cradle|birth|womb|nought|zero|nursery|toddler+ .. to|through, <~age> .. to .. <~age>, every stage|age of life, at any|every|all stage|stages|age|ages, of any|every|all age|ages|size|sizes|shape|shapes|level|levels|ability|abilities|background|backgrounds|kind|kinds|sort|sorts|description|type|types, all genders|faiths|incomes|cultures|nations|bodies|skins|hair|breeds|makes|species|persuasions`,
      sides: `individual+|families|household+|homeowner+|resident+|private|residential|domestic|personal|consumer+|home .. and|or|to|as|plus .. business*|compan*|corporate*|firm+|commercial|organisation+|organization+|trade|industr*|enterprise+|professional+|institution+|public, business*|compan*|corporate*|firm+|commercial|organisation+|organization+|trade|industrial|professional+ .. and|or|to|as|plus .. individual+|families|household+|homeowner+|resident+|private|residential|domestic|personal|home+, sole traders .. multinational+|corporations|plc+, start-ups to|and, large and|or|to small, b2b and`,
      lungs: `if you 've|have|can|own|eat|breathe|speak|sleep|wear|got .. you 're|are in|welcome|mine|my, if .. you have|'ve me, i turn nobody|noone, isn't .. born, isn't .. i can't, i mend|fix|teach|feed|dress|cut|paint|play|sew it|them|you all, all the same, the lot $, the lot of, duke|dukes|king|kings|queen|queens|prince|princes|pope|popes|bishop|bishops|lord|lords .. and|or|to <person>|dustman|dustmen|pauper+|peasant+|beggar+|navv*, and everything|everyone|everybody in between|betwixt|else, or anything|anyone in between, in between $, absolutely|literally|simply|quite anyone|anybody|everyone|everybody|any|all`,
      whoever: `no matter|regardless|irrespective .. age|level|size|budget|shape|experience|background|ability|gender|skill|income|style|taste|who|what|where, whatever|whichever your|their|the .. age|level|size|budget|shape|experience|background|ability|gender|skill|income|style|taste|occasion|need+|project|goal+, whoever|wherever you, doesn't|don't|won't matter who|what|how|if|whether|where, with or without experience, experienced or not, something .. for|to .. everyone|everybody|all|anyone|every|each, there .. one|something|a .. for everyone|you all|all|everybody, everyone|everybody|anyone|anybody can|needs|deserves|should|will|loves|wants|finds|gets|benefits, we all|every, serve|serves|serving|help|helps|helping|welcome|welcomes|welcoming|teach|teaches|teaching|cater+|catering|treat|treats|accept|take|takes|do .. all|everyone|everybody|anyone|anybody|every|any, each and every, every single, one and all, the general public, all and sundry, the masses, mass market, universal*`,
      every: `for every|any|each|all <person>|<~kinfolk>|<~household>|<~leisure>|<~taste>, every <person> .. needs|deserves|loves|should|wants|will, every|any|all home+|house+|garden+|body|bodies|skin|face|business*|budget+|taste+|occasion+|style+|room+|event+|need+|project+|pocket+|purse+|lifestyle+|person|human+|family`,
      some: `everyone|everybody|anyone|anybody who|whose|with|in|on|at, all sizes|colours|ages|weathers|day|night|year|week|hours|summer|winter|evening|morning|weekend, all the|my|our, sizes # , size # , # years|weeks|days|hours|minutes|to # cm|mm|kg`,
      all: `for|to|suits|welcome|welcomes|fits .. <everyone>, <everyone>, whether you ... or, whether it, open to all, from .. to .. and everyone|everything`,
    },
    guards: `everyone|everybody|anyone|anybody told|says|said|asks|asked|else|laughs, every monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|day|month|year|morning, not .. everyone|everybody|anyone, *n't .. everyone|everybody|anyone, isn't .. everyone, without anybody|anyone|everyone, before anyone|anybody, than anyone|anybody|everyone, everyone|everybody|anyone in the|at the|round`,
  },
  {
    label: 'ideal-client-fiction',
    groups: {
      sketch: `<~trait> <~trait>, <~trait> and <~trait>, <~trait> .. <~taste>, <~taste> .. <~taste>, <person> .. <~trait> ... <~taste>, <~trait> <person>, <~trait> <~trait> <person>, <person> who <~relief>|<~taste>|value+|love+ ... <~taste>, <~age> .. <~trait>|<~taste>|<person>, <~trait>|<person> .. <~age>, for the <~trait>|modern, with a taste|love|passion|penchant|weakness for, with an eye for, a taste for, she|he|they|who <~relief> .. <~taste>`,
      portrait: `woman|women|man|men|mum+|mom+|couple+|client+|customer+|girl+|leader+|founder+|professional+ ... <portrait>, <portrait> and <portrait>, <portrait> <portrait>, <portrait> .. <portrait> .. <portrait>, you are .. <portrait>, you 're .. <portrait>, for the <portrait>, who value+|appreciate+|love+|drink+|read+|shop+|live+|believe+|know+|want+|refuse+|run+|care+|wear+`,
      age: `aged # , # #, between # and #, # to #, thirty-something, in her|his|their thirties|twenties|forties|fifties, in your thirties|twenties|forties, # + , millennial+, gen z|x, income, earning`,
      ideal: `ideal client+|customer+, my client is|has|loves|drinks|wears, my clients|couples|customers are|have|love|drink|read, our customer is, she|he drinks|reads|wears|shops|lives|drives|owns|knows`,
    },
    guards: `# # year old+|olds, # year olds, ages # , for # # year, over seventy|sixty|eighty|fifty, lessons .. ages # , classes .. ages #, children # to #, kids # to #, for # to # year`,
  },
  {
    label: 'pressure',
    groups: {
      deadline: `<~remaining> ... <~ending>, <~ending> ... <~now>|<~season>, <~now> ... <~ending>|<~hurry>, gone .. gone, when they're gone, once they're gone, after that .. i|we|it|you, then i|we|it|they .. <~ending>, not a minute later, this is your, <~count> .. left, the last .. of|i|we|you, no more .. until|till|after, <~hurry> ... or, <~hurry> before, <~now> or`,
      others: `<~remaining> ... <~rivals>, <~rivals> ... <~remaining>, while you .. <~hurry>|read|think|compare|wait, <~rivals> ... you`,
      menace: `you 'll .. <~regret>, you will .. <~regret>, you 'd .. <~regret>, don't say|come|be|let|blame .. <~regret>|me|i, if you don't|wait|ignore|leave|delay ... <~threat>|<~regret>, <~hurry> ... <~threat>|<~regret>, <~threat> ... <~hurry>, keep waiting|putting|ignoring, every|each|another day|week|month|year|hour|night|minute|winter you|he|she|they|without|costs|of, one more day|week|month|year|winter|summer, another week|month|year|winter, can you .. afford, can you live with, could you live, will you forgive, do you want .. to be|that|to explain, is your .. next, are you next, your choice, explain .. to your, what will you, what would you, how will you, who will you, the old you`,
      scarce: `only # .. left, only one|two|three|four|five|six|a .. left, # left, last few, last # , few .. left|remaining, last chance, limited .. spots|places|time|stock|offer, selling fast, nearly gone, almost gone, once .. gone, sold out`,
      now: `don't wait, today only, only today, tonight .. midnight, before midnight, at midnight, now or never, hurry, act now|fast|today, right now, price .. goes|rises|doubles|jumps|up, doors close, offer ends, timer, countdown, clock 's|is ticking, ticking, before it's too late, too late, what are you waiting`,
      guilt: `regret+, blame, miss out, missing out, don't miss, don't be the, you'll be sorry, be sorry, crying, your excuses, how much longer, how many more, do you really want, another month|year|week ... <urgency>, every month|day|week you wait, your children|kids ... <urgency>, if you loved|cared, nothing to look back, won't be little, you owe`,
    },
    guards: `last word|name|train|bus|night|week|month|year|minute|autumn|spring|summer|winter|lesson|thing|row|bite|page, hand|foot|leg|arm|hands|room left, what's left, what is left, turn left, left over, today or tomorrow, tonight or, sold out .. from|until, can order again, don't wait for the|me|a|your|it, while you wait, no rush, no pressure, no hurry, don't hurry, in no hurry, take your time, bookings until, closes # , classes begin, left handed, left-handed`,
  },
  {
    label: 'absolute-promise',
    groups: {
      sweep: `i|we 've never|yet, i|we have never|yet, have never|not once|one, have yet to, not one|once|a single, never .. once, nothing .. can|will|ever, nobody .. can|could|will|does, no .. has ever|will ever|ever, any .. any, every .. every, whatever .. whatever, all your .. gone|over|solved, <~total> .. <~forever>, <~certain> .. <~certain>, <~certain> ... <~instant>|<~total>|<~forever>, <~instant> ... <~ailment>|<~total>|<~forever>, <~forever> gone|fixed|over, is over, are over, you cannot not, it works every|always|on|for everyone, they always work`,
      result: `<~certain> .. result+|success|outcome+|satisfaction|sale+|sleep|pass|passes|growth, result+|success|outcome+|satisfaction|growth .. <~certain>|<~total>|<~instant>, # percent|% .. success|satisfaction|satisfied|effective|of|pass|happy|safe|accurate|rate, success rate, or your money, or you|i pay|don't, or it's free, full refund, never fail+|failed, hasn't failed, always works|work|get+|win+|succeed+|sell+|comes, you will always|never|certainly|definitely|undoubtedly, you 'll always|never|certainly|definitely, you won't ever, for the rest of, once and for, no ifs, no question, without question|doubt|exception|fail, beyond doubt, in .. only|just # , in just|under|less|as, from day one, from the first, after one|a single|just, the first session|time|night|lesson|use|visit, in a single|matter|flash|blink, zero .. effort|risk|stress|pain, no more .. ever, all .. vanish+|disappear+|gone|solved, every .. vanish+|disappear+|gone|solved, completely|totally|entirely|utterly|permanently|instantly .. free|gone|transform*|heal*|remove*|clear*|solve*|new|safe|stress`,
      rank: `world|country|city|town|county|region|nation|area 's best|finest|leading|favourite|favorite|first|number|no|greatest|most|top, no . # , number # , number one|1, the leading|undisputed|original and best|very best|absolute best|top, the only .. you|that|in|who, you 'll ever|need, you will ever|need, best .. <~place>|around|anywhere|ever|available|there|going|on|you, nobody|none|noone|nothing .. better|beats|like|comes|compares|matches|else|rivals, can't|won't|cannot|never .. find|get|beat|match|taste|see .. better|it|this|this|cheaper|finer, unmatched|unrivalled|unrivaled|unbeatable|unequalled|unparalleled|peerless|flawless|perfect|perfection`,
      plain: `always|never .. open|closed|late|in|at|on|bring|ask|use|used|buy|bought|work+ with, i|we always|never, guarantee+ .. for|against|on|covers|if|parts, fits perfectly, perfect for, best before|known|friend+|of the day|by, the best part|thing|way|place|time|bit|day|moment|of, your best|own`,
      top: `the *est .. in|on|of|you|ever|this|to, no finer|better|softer|stronger, isn't a better|finer, is no better|finer, the most .. in|on|of|you|ever, the only .. that|who|you, the one .. that, <~best> .. <~best>, no contest, find|get .. better, nothing on .. earth, like no other, all .. problems, there isn't a, there's no finer|better`,
      stays: `never have .. never will, there never will, never has .. never will, stays|stay .. till|for ever|forever|for life, works .. always|every, always work, cannot|can't .. fail|lose|break|come|fall|miss|leave, cannot be, can never, never be lost|broken|late|beaten, gone by .. morning|monday|friday|sunday|tomorrow, no work at all, no effort at all, without once, not once .. you, for .. hundred years, till .. scrap|die|end, in .. nights|days . all, straight as, get him|her back, first time .. every time|always, any weather, whatever .. weather`,
      sure: `guarantee+, 100 %, hundred per|percent, foolproof, infallible, can't fail|lose, cannot fail|lose, can't go wrong, no risk, risk-free, zero risk, without fail, never once failed, never fail+, every .. time, i promise, assured, confirmed`,
      ever: `forever, for ever, for good, for life, never .. again, permanently, last .. lifetime, a lifetime, will never, 'll never, not .. single, ever again`,
      easy: `effortless*, without .. effort, no .. effort, zero effort, overnight, in .. # days|minutes|weeks|sessions|hours, in one|two|three|a|just .. session|week|weekend|night|hour|day, instant*, # day, in seconds`,
      best: `the .. best .. in|on|of|you|ever, the best, finest|greatest|fastest|strongest|softest|biggest .. in|on|of|you, number one, no . 1, unbeatable, unrivalled, unmatched, second to none, world's .. best|finest, no one|nobody .. better`,
    },
    guards: `one|some of the best|finest|greatest|loveliest|happiest|biggest|hardest|*est, guarantee # year+|month+, guarantee+ .. one|two|three|four|five|six|ten|twelve|fifteen|twenty year+|month+, never guess, always forget+|late|leave, # year+|month+ guarantee, guarantee .. zip|seams|parts|weld|work|stitching, can't promise, cannot promise, don't promise, no promises, *n't guarantee, no guarantee, not guarantee, 100 % cotton|wool|linen|silk|natural|organic, the best time|moment|day|way|part|thing|bit to|is, best friend, best man, do my best, best before`,
  },
  {
    label: 'health-claim',
    groups: {
      relieve: `<~remedy> ... <~ailment>, <~ailment> ... <~remedy>, <~remedy> .. your|the|their <~ailment>|<~body>, <~ailment> <~ailment>, <~ailment> .. <~ailment>, works on .. <~ailment>|<~body>, for <~ailment>, against <~ailment>, <~body> .. <~ailment>`,
      swap: `no|without|instead|stop+|bin+|cancel*|throw+|flush+|off|before .. <~medical>, <~medical> ... <~regret>|<~rivals>|wrong|useless|back|gave up|bin|nothing, no need .. <~medical>`,
      cure: `<cure> ... <illness>, <illness> ... <cure>, cure+, heal+, <cure> .. your|the|my|his|her <illness>`,
      list: `<illness> <illness>, <illness> .. <illness>, for <illness>, goodbye .. <illness>, no more .. <illness>, end .. <illness>, say goodbye`,
      instead: `without .. <medicine>, replac* .. <medicine>, alternative .. <medicine>, instead of .. <medicine>, no need .. <medicine>, throw .. <medicine>, bin .. <medicine>, off .. <medicine>, put down .. <medicine>, stop .. <medicine>, cancel .. <medicine>, rather than .. <medicine>, doctor+ .. couldn't|can't|don't|won't`,
      name: `<illness>`,
    },
    guards: `doesn't .. <cure>, don't .. <cure>, won't .. <cure>, not .. cure, no .. cure, cures nothing, treat yourself, a treat, treat them|him|her|us|me to, treats, the heart of your|the|a|an|my, cured for, cured # weeks|months, cured six|eight|four weeks, keep|keeps|let .. cold out, cured ham|meat|bacon, treated wood|timber|oak, stage fright, not a substitute, cold weather|water|night|day|hands|feet|drink|room, treat .. wood|timber|leather`,
  },
  {
    label: 'green-claim',
    groups: {
      earth: `<~greenery> .. <~greenery>, for|to|with the planet|earth|ocean|climate|environment|world, <~greenery> <~thing>|<~trade>, loves .. back, <~greenery> and <~greenery>`,
      precise: `<~proof> .. <~proof>, # .. <~proof>, <~proof> .. #`,
      strong: `eco*, sustainab*, biodegradable, carbon neutral, planet, kind+ to .. earth|planet|nature|environment, good for .. planet|earth|nature, easy on .. earth|planet|environment, gentle on .. planet|earth|environment, environment* friendly, zero waste, zero impact, low impact, footprint, ethical*, chemical-free, chemical free, non-toxic, no chemicals, mother earth|nature, future generations, green choice, all-natural, 100 % natural, guilt-free, earth friendly, conscious fashion`,
      weak: `<green> .. <green>, natural ingredients|products|skincare|goodness|beauty, naturally, <green>`,
      accord: `in harmony|tune|accord|step with .. nature|land|living|earth|seasons|creation|planet, one with nature, tread|walk|live .. lightly, take nothing, give|gives|giving .. back .. than|to .. nature|earth|land|sea|planet, clear conscience, does|do no harm, no harm, harm|hurt .. nothing|nobody|no|anything, heal|save|protect|respect+|love+ .. planet|earth|nature|world|land, thank+ .. planet|earth|land|sea`,
    },
    guards: `green waste|text|label|dress|pool|gone|beans|tea|room|ones|logo|book|card|dot|stain|tin|felt|glass, green , green, the green is, go green again, moss|bright|deep|dark|pale|acid green, text|label|box .. eco*, nothing .. sustainable, not green, *n't .. green, wrote .. eco*, recycled silver|gold|brass|wool, organic oils|cotton|flour, natural dye+|oils|wool|fibre+|colour+, green paint|glaze|ribbon|wool|thread|leather|ink, green for, in green, sea green, bottle green, forest green, olive green, working environment, natural light, natural hair|voice, down to earth, earthenware, village green, bowling green, sea view, kind of, kind words, organic certified|certificate, soil association, gots, certified by`,
  },
];
