import type { Positioning } from './schema.ts';

type Section = { readonly fr: string; readonly en: string };

/** The comment above each section of the file, in the language of the offer; none where the key says it all. */
const sections: Readonly<Record<keyof Positioning, Section | undefined>> = {
  format: {
    fr: 'Ton fichier d’offre. Tu peux le modifier à la main\u00a0: tes commentaires restent à leur place.',
    en: 'Your positioning file. Edit it by hand if you like: your comments stay where they are.',
  },
  language: undefined,
  address: {
    fr: 'Comment ta page s’adresse à tes clients\u00a0: tu, vous, ou third (on parle d’eux).',
    en: 'How your page speaks to your clients: to them (tu or vous in French), or about them (third).',
  },
  maker: { fr: 'Toi et ton métier.', en: 'You and your craft.' },
  pitch_before: {
    fr: 'Ta présentation telle qu’elle était le premier jour.',
    en: 'Your pitch as it was on day one.',
  },
  directions: {
    fr: 'Les directions qui te tentent\u202f; une pour ce soir, les autres attendent ici.',
    en: 'The directions that tempt you: one for tonight, the others wait here.',
  },
  passion: {
    fr: 'Ce que tu aimes dans ton travail, et ce que tu en fais.',
    en: 'What you love in your work, and what you do about it.',
  },
  clients: {
    fr: 'Les personnes, par un prénom, une initiale ou une étiquette.',
    en: 'The people, by a first name, an initial or a label.',
  },
  evidence: {
    fr: 'Ce que tu as entendu ou vu\u00a0: qui, ses mots, à peu près quand.',
    en: 'What you heard or saw: who, their words, roughly when.',
  },
  stories: { fr: 'Des histoires vraies.', en: 'True stories.' },
  events: {
    fr: 'Foires et marchés\u00a0: qui s’est arrêté, qui a demandé, qui a acheté.',
    en: 'Fairs and markets: who stopped, who asked, who bought.',
  },
  places: {
    fr: 'Où tes clients t’ont trouvé, et ce qu’ils y cherchaient.',
    en: 'Where your clients found you, and what they were looking for there.',
  },
  profile: {
    fr: 'Le portrait de client que tu avais déjà, partie par partie.',
    en: 'The client profile you already had, part by part.',
  },
  service: {
    fr: 'Le service que tu rends\u00a0: avant, maintenant, ensuite.',
    en: 'The service you render: before, now, next.',
  },
  hypotheses: {
    fr: 'Ce qui reste à vérifier, et l’essai qui le dira.',
    en: 'What is still to verify, and the test that will tell.',
  },
  price: {
    fr: 'Tes prix, et ce qu’ils valent pour qui les paie.',
    en: 'Your prices, and what they are worth to who pays them.',
  },
  relationship: {
    fr: 'Après l’achat\u00a0: remercier, écouter, proposer la suite.',
    en: 'After the purchase: thank, listen, propose what comes next.',
  },
  open_questions: {
    fr: 'Ce que tu ne sais pas encore, et à qui le demander.',
    en: 'What you do not know yet, and whom to ask.',
  },
  answers: {
    fr: 'Tes réponses aux questions propres à cette séance.',
    en: 'Your answers to the questions of this session alone.',
  },
  history: {
    fr: 'Ce que chaque séance a laissé\u00a0: ta phrase ce jour-là, ce qui a changé.',
    en: 'What each session left: your statement that day, what changed.',
  },
  progress: { fr: 'Où tu en es dans la séance.', en: 'Where you are in the session.' },
  end: {
    fr: 'La fin du fichier\u00a0: si elle manque, il a été coupé.',
    en: 'The end of the file: if it is missing, the file was cut.',
  },
};

/** The comment lines for a top-level key, without their `#`. */
export function sectionComment(key: string, language: 'fr' | 'en'): readonly string[] {
  const section = Object.hasOwn(sections, key) ? sections[key as keyof Positioning] : undefined;
  return section === undefined ? [] : [section[language]];
}
