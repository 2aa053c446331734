/** Who may be served, and how a text names them. */
export const people = {
  person: `
    client+, customer+, parent+, child, children, kid+, baby, babies, woman, women, man, men, mum+, mom+, mother+, dad+, father+, family, families, couple+, adult+, teen*, pensioner+, retiree+, senior+, elder+
    beginner+, traveller+, traveler+, visitor+, reader+, pupil+, student+, apprentice+, patient+, business, businesses, company, companies, owner+, founder+, freelancer+, entrepreneur+, artist+, maker+, writer+, author+, singer+, musician+, dancer+, runner+, rider+
    gardener+, cook+, neighbour+, neighbor+, guest+, resident+, tenant+, landlord+, bride+, groom+, widow+, widower+, people, person, folk+, lad+, lass*, girl+, boy+, lady, ladies, gentlemen, gents, friend+, team+, manager+, leader+, nurse+, teacher+, farmer+, shopkeeper+, walker+, carer+, learner+, speaker+, swimmer+, commuter+, host+, tourist+, worker+, player+, toddler+, newborn+, daughter+, son+, grandparent+, granny, grandma, grandmother+, dog+ owner+, homeowner+, bereaved, ward, households`,
  kin: `
    my grandmother, my grandfather, my mother, my father, my mum, my mom, my dad, my nan, my gran, my granny, my grandma, my grandad, my papaw, my mamaw, my family, my parents, my uncle, my aunt, my husband, my wife, my daughter, my son, my kids, my children, my great-grandmother`,
  clients: `
    my|our client+|customer+|couples|people|students|pupils|readers|ladies|families|brides|regulars|residents|parents|guests|lot, client+, customer+
    the|a|an|every|each|some|those|these|any|their|for|helps|help|most|two|three|local|small|busy|new|with|of|to|and <person>
    <person> who|whose|that, people, anyone who|whose|with, anybody who, someone who|you, somebody, those who|whose|with, whoever, folk+, parents, couples, families, brides, kids, children, toddlers, beginners, teenagers, residents, ladies, gentlemen, sir, madam, love, mate, pet, lads, girls, homeowners, walkers, widows, nurses, teachers, freelancers, the bereaved, y'all, folks, one and all`,
  order: `
    ^ come|call|book|bring|order|ask|text|message|try|buy|visit|ring|drop|send|pop|join|find|get|stop|pick|choose|tell|touch|taste|look|see|let|wear|hang|put|take|give|feel|sit|follow|dm|click|save|don|imagine|discover|learn|leave|say|keep|enquire|inquire|email|reserve|grab|unlock|become|start|forget|step|experience|transform
    please`,
};
