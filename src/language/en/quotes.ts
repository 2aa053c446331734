/** Signs of the kind of a quote. */
export const quoteSigns = {
  did: `
    bought, paid, asked, tried, came back, came, ordered, booked, gave, took, wrote, called, rang, sent, cried, wore, slept, said, told me, told, brought, kept, returned, recommended, used, went, spent, lost, stopped, started, found, made, put, showed, cancelled, waited, left, have had, has had, had to, i 've, she 's, *ed
    yesterday, last week, last month, last year, in january|february|march|april|may|june|july|august|september|october|november|december, since #, # times, twice, this morning, last saturday, £ #, ago, the other day, on tuesday|monday|friday|saturday|sunday|wednesday|thursday`,
  praise: `
    beautiful, gorgeous, stunning, lovely, amazing, incredible, wonderful, brilliant, fantastic, talented, talent, gifted, clever, genius, magic, perfect, awesome, so good, so pretty, love it, love this, love your, love these, adore, the best, best i've, delicious, divine, exquisite, work of art, artist, thank you, well done, what a, impressive, cute, fabulous, superb, great, excellent, patience, such a, masterpiece, outstanding, skilled, you are so, you're so, bravo, wow`,
  would: `
    would, i'd, i 'd, 'd, will, i'll, i 'll, 'll, might, maybe, probably, definitely, next time, one day, someday, some day, if you ever, if you made, if i had, when i, next year, next month, thinking of, planning to, going to, could see myself, totally, i'm sure i, might well, would pay, would buy, would love, would come, sign me up, sometime, one of these days, intend, hoping to, should`,
  general: `
    people, women, men, customers, clients, parents, kids, children, young people, everyone, everybody, nobody, no one, folk+, these days, nowadays, always, never, usually, generally, tend to, most people, millennials, tourists, shoppers, brides, the public, the market, consumers, society, today, want, prefer, mums, couples, locals, anyone, all women, a woman, a man`,
  supposed: `
    i think, i believe, i suppose, i imagine, i guess, i reckon, i'm sure, i am sure, i'm certain, in my opinion, i feel, i sense, i have a feeling, she must, he must, they must, must be, must have, probably, deep down, really want+, secretly, what they really, what she really, what they need, my customers need|want|are|feel|like|love|come, my clients need|want|are|feel|like|love|come, obviously, clearly, apparently, seems, seemed, looks like, you could tell, could tell, i could see, subconscious*, actually want, i bet, no doubt, surely, my ideal, because she's, i'd say, looked like, it's because, i assume, presumably, they come because, underneath`,
};
