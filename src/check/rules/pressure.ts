import { cite } from '../law.ts';
import { rule } from '../rule.ts';
import type { Read } from '../verdicts.ts';

export default rule<Read>({
  id: 'pressure',
  severity: 'warning',
  about: 'text',
  source: cite('C2'),
  text: {
    fr: {
      title: 'On pousse au lieu d’inviter',
      why: 'On aime acheter, on déteste qu’on nous vende. La hâte fait signer une fois ; la confiance fait revenir.',
      message: ({ words, law }) =>
        `« ${words} » presse la personne${law ? ' ; une limite qui ne serait pas vraie est une pratique trompeuse (Code de la consommation, L. 121-4, 7°)' : ''}.`,
      instead:
        'Donne la date ou le nombre comme un fait, avec sa raison : « six places, une par tour de potier ».',
      ignoreWhen: 'C’est un fait daté et vérifiable, dit sans insister.',
      question: () => 'Si la personne prenait le temps de réfléchir, que perdrait-elle vraiment ?',
    },
    en: {
      title: 'It pushes where it could invite',
      why: 'People love to buy and hate to be sold to. Haste signs once; trust comes back.',
      message: ({ words, law }) =>
        `“${words}” hurries the person${law ? '; a limit that is not true is a misleading practice (Code de la consommation, L. 121-4, 7°)' : ''}.`,
      instead: 'Give the date or the number as a fact, with its reason: “six places, one for each wheel”.',
      ignoreWhen: 'It is a dated fact that can be checked, said without insisting.',
      question: () => 'If the person took time to think, what would they really lose?',
    },
  },
  examples: {
    bad: [
      {
        language: 'fr',
        text: 'Vous repartez avec votre bol. ⟦Dernière chance, n’attendez plus, il ne reste que 3 places⟧ !',
      },
      {
        language: 'en',
        text: 'You leave with your own bowl. ⟦Last chance, don’t miss out, only 3 places left⟧!',
      },
    ],
    good: [
      {
        language: 'fr',
        text: 'Vous repartez avec votre bol. Groupes de six, inscriptions jusqu’au 12 mars.',
      },
      { language: 'en', text: 'You leave with your own bowl. Groups of six, booking until 12 March.' },
    ],
  },
  check: ({ hitsOf }) => hitsOf('pressure'),
});
