import { rule } from '../rule.ts';

export default rule({
  id: 'silent-after-sale',
  severity: 'advice',
  about: 'structure',
  text: {
    fr: {
      title: 'Ni merci, ni écoute après l’achat',
      why: 'Une cliente n’est pas un mouchoir qu’on jette. Remercier, puis demander ce que cela a changé, c’est là que naissent la confiance et les meilleures idées.',
      message: () =>
        'Des suites sont prévues, mais rien ne dit comment tu remercies ni comment tu écoutes (`thanks`, `listening`).',
      instead:
        'Écris une façon de remercier et un moment pour demander : « Deux semaines après, je demande ce que ça a changé. »',
      ignoreWhen: 'Tu vois tes clientes et clients chaque semaine, et vous en parlez.',
      question: () => 'Quand et comment prends-tu des nouvelles ?',
    },
    en: {
      title: 'Neither thanks nor listening after the sale',
      why: 'A client is not a disposable tissue. Thanking, then asking what it changed, is where trust and the best ideas come from.',
      message: () =>
        'Next offers are planned, but nothing says how you thank or listen (`thanks`, `listening`).',
      instead: 'Write down one way to thank and one moment to ask: “Two weeks later, I ask what it changed.”',
      ignoreWhen: 'You see your clients every week, and you talk about it.',
      question: () => 'When and how do you ask how they are doing?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\n⟦relationship⟧:\n  next:\n    - {id: n-1, name: La recharge, serves: [sereine]}\n',
      },
    ],
    good: [
      {
        language: 'en',
        text: 'format: limpide/1\nlanguage: en\nrelationship:\n  thanks: a card in the parcel\n  next: [{id: n-1, name: The refill}]\n',
      },
    ],
  },
  *check({ offer }) {
    const { next, thanks, listening } = offer?.relationship ?? {};
    const said = `${thanks ?? ''}${listening?.how ?? ''}${listening?.when ?? ''}`.trim();
    if ((next ?? []).length > 0 && said === '') yield { at: ['relationship'], args: undefined };
  },
});
