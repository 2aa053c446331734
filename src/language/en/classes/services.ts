/** What is done, felt, had before and after: the parts of a service. */
export const services = {
  able: `
    can, could, able to, so you|they|your|he|she|it|that|nobody|no|the, you 'll, you will, they 'll, they will, it 'll, it will, let+ you|them|your, help+ you|them|people, helps, help+, means you|your|the|no, without, no more, no need, instead of, rather than, no longer, stop+, never have to, needn, don't have to, won't have to, until you|they|the`,
  change: `
    sleep+, slept, relax, save+, keep+, kept, stay+, last+, hold+, held, fit+, walk+, stand+, sit+, leave+, left, go+ home, come+ home, come+ back, open+, close+, shut+, start+, stop+, finish+, know+, knew, understand+, find+, found, feel+, felt, look+, read+, write+, speak+, say+, sing+, play+, cook+, eat+, ate, wear+, wore, carry+, work+, sell+, sold, earn+, pay+, paid, spend+, spent, choose+, chose, decide+, remember+, forget+, lose+, lost, avoid+, fix+, mend+, repair+, protect+, turn+, become+, learn+, grow+, pass+, laugh+, cry+, smile+, breathe+, warm+, dry, drive+, swim+, ride+, run+, ran, answer+, ask+, give+, gave, have, get+, got, make+ you|your|it|them, take+, put+, rid, hear+, see+, win+, manage+, survive+, return+, reach+, catch+, live+, move+, bring+, hang+, send+, show+, recognise+, recognize+, enjoy+, trust+, rest+, celebrate+, change+, outlast+`,
  after: `
    so, so that, by the end, by friday|monday|tuesday|wednesday|thursday|saturday|sunday|christmas, after that, afterwards, at last, finally, again, anymore, any more, no more, not once, in one go, for good, next morning, the next day, by lesson, by week, and you|your|they|it, until, before you|your|the, when you|they, within, instead, without`,
  feelings: `
    proud, calm+, confident, confidence, safe+, relief, relieved, happy, happier, happiness, joy, peace, quiet+, comfort*, ashamed, shame, embarrass*, lonely, alone, scared, fear+, afraid, nervous, anxious, stress*, worry, worried, angry, anger, guilt*, sad*, grief, love+, warm*, laugh+, smile+, tears, surprise*, pleasure, fun, at ease, ease, brave, free, light+, beautiful, handsome, tired, exhausted, dread, panic, overwhelm*`,
  problem: `
    problem+, trouble, broken, break+, broke, lost, lose+, stuck, late, tired, sore, hurt+, pain+, mess*, clutter*, pile+, leak+, damp, cold, stain+, tear+, torn, hole+, rust*, squeak*, wobbl*, stiff, too big|small|long|short|tight, can't, cannot, couldn't, won't, doesn't, don't know, struggle+, forgot*, worry, argue+, fight+, divorce+, death, died, funeral, debt+, tax, bill+, noise, scratch*, crack*, shrink+, shrunk, fade+, freeze*, wake+ up, awake, chase+, nobody, fed up, dread+, behind, empty, miss+, missing, bust*, slip+`,
  situation: `
    when you|your|they|the, if you|your, you've, you have, you're, after a|the|your, before a|the|your, just had, just moved, has died, died, your .. won't|doesn't|is|has|keeps, you .. can't|don't|never|keep, they .. can't|don't, first time, the day, every time, at night, at 3`,
};
