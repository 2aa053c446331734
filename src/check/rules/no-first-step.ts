import { rule } from '../rule.ts';

export default rule({
  id: 'no-first-step',
  severity: 'advice',
  about: 'structure',
  text: {
    fr: {
      title: 'On ne sait pas comment commencer avec toi',
      why: 'Quelqu’un de convaincu qui ne sait pas quoi faire ensuite s’en va. Un premier pas simple vaut mieux qu’un bon argument de plus.',
      message: () => 'Ta phrase est là, mais rien ne dit comment faire le premier pas (`maker.first_step`).',
      instead:
        'Dis une seule chose à faire, où, et ce qui se passe après : « Écris-moi sur… ; je réponds sous deux jours. »',
      ignoreWhen: 'La page sera affichée là où l’on te parle directement.',
      question: () => 'Que doit faire une personne intéressée, là, tout de suite ?',
    },
    en: {
      title: 'Nobody knows how to begin with you',
      why: 'Somebody convinced who does not know what to do next goes away. One simple first step is worth more than one more argument.',
      message: () =>
        'Your statement is there, but nothing says how to take the first step (`maker.first_step`).',
      instead:
        'Name one thing to do, where, and what happens next: “Write to me at…; I answer within two days.”',
      ignoreWhen: 'The page will hang where people talk to you directly.',
      question: () => 'What should somebody interested do, right now?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: '⟦format⟧: limpide/1\nlanguage: fr\nservice:\n  statement: {change: dormir une nuit entière}\n',
      },
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\n⟦maker⟧: {craft: coach}\nservice:\n  statement: {change: letters get opened}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nmaker: {first_step: {how: a twenty-minute call}}\nservice:\n  statement: {change: letters get opened}\n',
      },
    ],
  },
  *check({ offer }) {
    if (offer?.service?.statement === undefined || (offer.maker?.first_step?.how ?? '').trim() !== '') return;
    yield { at: offer.maker === undefined ? [] : ['maker'], args: undefined };
  },
});
