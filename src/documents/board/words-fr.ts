import { senseWords } from '../../offer/sense-words.ts';
import { dateInWords } from './dates.ts';
import type { BoardWords } from './words.ts';

/** In French, 0 and 1 are singular. */
const plural = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);
const list = new Intl.ListFormat('fr-FR', { type: 'conjunction' });

export const fr: BoardWords = {
  title: (name) => (name === undefined ? 'Ton offre d’un coup d’œil' : `${name} · ton offre d’un coup d’œil`),
  noStatement: 'Ta phrase n’est pas encore écrite. Elle viendra de ce que tes clients te diront.',
  date: (iso) => dateInWords(iso, 'fr'),
  people: (count) => `${count} ${plural(count, 'personne', 'personnes')}`,
  list: (names) => list.format(names),
  somebody: 'quelqu’un, sans nom noté',
  quoted: (words) => `« ${words} »`,
  certainty: { certainty: 'certain', lead: 'piste', hypothesis: 'à vérifier' },
  grade: {
    E0: 'supposé',
    E1: 'encore léger',
    E2: 'vécu',
    E3: 'a donné de son temps, ou son nom',
    E4: 'a payé',
    E5: 'est revenu payer',
  },
  sense: senseWords.fr,
  otherSense: 'autre',
  relation: {
    client: 'achète chez toi',
    prospect: 'pourrait acheter',
    visitor: 'de passage',
    recipient: 'l’a reçu',
    'free-user': 'en profite sans payer',
    friend: 'dans tes amis',
    family: 'dans ta famille',
    self: 'toi',
  },
  journey: {
    title: 'Le chemin de tes clients',
    lead: 'On décide avec ce qu’on a vécu, ce qui pèse aujourd’hui et ce qu’on veut pour demain.',
    drawing: 'Une ligne qui monte d’avant à demain, en passant par aujourd’hui.',
    age: {
      past: {
        name: 'Avant',
        says: 'ce qu’ils ont vécu',
        empty: 'Pas encore noté. Tu peux demander à quelqu’un : « Que s’était-il passé, avant ? »',
      },
      present: {
        name: 'Aujourd’hui',
        says: 'ce qui leur pèse',
        empty:
          'Pas encore noté. Tu peux demander à quelqu’un : « Qu’est-ce qui pèse le plus, en ce moment ? »',
      },
      future: {
        name: 'Demain',
        says: 'ce qu’ils veulent',
        empty:
          'Pas encore noté. Tu peux demander à quelqu’un : « Dans un mois, qu’est-ce qui aurait changé ? »',
      },
    },
    image: 'Comment ils veulent se voir',
    feelings: 'Ce qu’ils ressentent',
    noFeeling: 'Aucun sentiment noté pour l’instant : les mots viendront de tes clients.',
  },
  map: {
    title: 'Qui te l’a dit, ou montré',
    lead: 'Une ligne par personne. Plus la couleur est forte, plus cette personne s’est engagée.',
    person: 'Personne',
    legend: 'Ce que veulent dire les lettres',
    empty:
      'Personne pour l’instant, et tout le monde commence ainsi. Cinq conversations suffisent à remplir cette carte.',
    silent: (names) => `Rien de noté encore pour ${list.format(names)}.`,
    quotes: 'Leurs mots, avec leur accord',
    keptPrivate: (count) =>
      plural(
        count,
        'Une autre parole reste entre vous, tant que tu n’as pas demandé si tu peux la montrer.',
        `${count} autres paroles restent entre vous, tant que tu n’as pas demandé si tu peux les montrer.`,
      ),
  },
  claims: {
    title: 'Ce que tu sais, ce que tu devines',
    lead: 'Certain : plusieurs personnes l’ont vécu. Piste : une ou deux. À vérifier : encore personne.',
    empty: {
      certainty: 'Rien de certain encore : tout le monde part de là.',
      lead: 'Pas de piste pour l’instant.',
      hypothesis: 'Rien en suspens : tout repose sur quelqu’un.',
    },
    nothing: 'Rien de noté encore. Une seule réponse suffit pour commencer.',
    about: {
      past: 'avant',
      present: 'aujourd’hui',
      future: 'demain',
      image: 'comment ils se voient',
      feeling: 'un sentiment',
      profile: 'le portrait que tu avais',
      belief: 'une idée à essayer',
    },
    questions: 'Questions à poser',
    askOf: (name) => `pour ${name}`,
  },
  tests: {
    title: 'Tes essais',
    lead: 'Une idée, un nombre fixé à l’avance, une date.',
    empty: 'Pas encore d’essai. Choisis une idée à vérifier, et le nombre de personnes à qui en parler.',
    state: {
      'no-threshold': 'pas encore de nombre',
      running: 'en cours',
      overdue: 'la date est passée',
      met: 'tu peux y croire',
      'not-met': 'pas cette fois',
      done: 'terminé',
    },
    how: 'L’essai',
    people: 'Avec',
    measure: 'Tu comptes',
    threshold: 'Tu y crois à partir de',
    by: 'Jusqu’au',
    learned: 'Ce que tu as appris',
    decision: 'Donc',
    decisions: { keep: 'tu gardes', change: 'tu changes', stop: 'tu arrêtes', retest: 'tu réessaies' },
    outOf: (count, of) => (of === undefined ? `${count}` : `${count} sur ${of}`),
    daysLeft: (days) =>
      days === 0
        ? 'aujourd’hui'
        : days === 1
          ? 'demain'
          : days > 0
            ? `dans ${days} jours`
            : `il y a ${-days} ${plural(days, 'jour', 'jours')}`,
    drawing: (atLeast, of, observed) =>
      observed === undefined
        ? `Seuil : ${atLeast} sur ${of}.`
        : `Résultat : ${observed} sur ${of}, pour un seuil de ${atLeast}.`,
  },
  clarity: {
    title: 'La clarté au fil du temps',
    lead: 'De 0 à 100 : elle compare deux versions de ta phrase. Elle ne te note jamais.',
    empty: 'Elle se dessinera ici, à mesure que ta phrase changera.',
    one: (clarity, date) =>
      `Première lecture : ${clarity}, le ${date}. La prochaine version commencera la ligne.`,
    drawing: (first, last, count) => `De ${first} à ${last} en ${count} versions.`,
    table: 'Les lectures',
    date: 'Date',
    value: 'Clarté',
    before: 'Au premier jour',
    now: 'Maintenant',
  },
  next: {
    title: 'La suite, pour chacun',
    lead: 'Qui a acheté te fait confiance : propose ce qui lui sert vraiment.',
    empty: 'Rien de prévu pour l’instant. Qui a déjà acheté chez toi, et qu’est-ce qui l’aiderait ensuite ?',
    feeling: (word) => `Pour qui ressent cela : ${word}`,
    nobody: 'Pour quelqu’un qui reste à trouver',
    kind: {
      complement: 'complément',
      training: 'pour apprendre',
      'next-level': 'niveau suivant',
      refill: 'recharge',
      other: 'autre chose',
    },
    status: { idea: 'une idée', offered: 'proposé', bought: 'acheté' },
  },
  footer: 'Cette page est pour toi : elle nomme des personnes. Pour publier, il y a ta page d’offre.',
};
