import { toYou } from '../../src/language/grammar/en/person.ts';
import { toGroup } from '../../src/language/grammar/fr/group.ts';
import { toReader } from '../../src/language/grammar/fr/person.ts';

/** As typed about the clients, to vous, to tu; `-` where the words cannot be turned for sure. */
const french = `
retrouver le sommeil | retrouver le sommeil | retrouver le sommeil
se sentir à leur place | vous sentir à votre place | te sentir à ta place
s’endormir sans penser à leurs soucis | vous endormir sans penser à vos soucis | t’endormir sans penser à tes soucis
qu’ils dorment enfin | que vous dormiez enfin | que tu dormes enfin
pour qu'ils se sentent chez eux | pour que vous vous sentiez chez vous | pour que tu te sentes chez toi
ils n’osent plus recevoir | vous n’osez plus recevoir | tu n’oses plus recevoir
quand ils rentrent épuisés | quand vous rentrez épuisés | quand tu rentres épuisé
ne plus se lever fatigués | ne plus vous lever fatigués | ne plus te lever fatigué
retrouver leur énergie et leur joie | retrouver votre énergie et votre joie | retrouver ton énergie et ta joie
ils dorment mal et se lèvent fatigués | vous dormez mal et vous vous levez fatigués | tu dors mal et tu te lèves fatigué
parce qu’ils ne savent plus quoi dire | parce que vous ne savez plus quoi dire | parce que tu ne sais plus quoi dire
pouvoir leur dire non | - | -
retrouver ses clés | retrouver vos clés | retrouver tes clés
prendre soin de soi | prendre soin de vous | prendre soin de toi
ils sont perdus | vous êtes perdus | tu es perdu
elles sont toujours pressées | vous êtes toujours pressées | tu es toujours pressée
ils ont perdu confiance | vous avez perdu confiance | tu as perdu confiance
quand on n’ose plus recevoir | quand on n’ose plus recevoir | quand on n’ose plus recevoir
elle n’ose plus chanter | vous n’osez plus chanter | tu n’oses plus chanter
arrêter de se cacher | arrêter de vous cacher | arrêter de te cacher
laisser leurs enfants s’endormir seuls | - | -
s’ils ont peur de leur métier | si vous avez peur de votre métier | si tu as peur de ton métier
retrouver leur petite place à table | retrouver votre petite place à table | retrouver ta petite place à table
ils croient qu’ils dorment mal | - | -
il faut du temps | - | -
ils n’ont plus envie de rien et s’énervent | vous n’avez plus envie de rien et vous vous énervez | tu n’as plus envie de rien et tu t’énerves
être fiers de leur travail | être fiers de votre travail | être fier de ton travail
ils se sont séparés | vous vous êtes séparés | tu t’es séparé
ils y pensent la nuit | vous y pensez la nuit | tu y penses la nuit
elles s’en veulent | vous vous en voulez | tu t’en veux
ils n’y arrivent plus | vous n’y arrivez plus | tu n’y arrives plus
voir leurs enfants grandir | voir vos enfants grandir | voir tes enfants grandir
se lancer à leur compte | vous lancer à votre compte | te lancer à ton compte
se réveiller reposés et pleins d’énergie | vous réveiller reposés et pleins d’énergie | te réveiller reposé et plein d’énergie
inviter leurs amis sans avoir honte de leur salon | inviter vos amis sans avoir honte de votre salon | inviter tes amis sans avoir honte de ton salon
qu’ils puissent dire non | que vous puissiez dire non | que tu puisses dire non
qu’ils soient fiers d’eux | que vous soyez fiers de vous | que tu sois fier de toi
qu’elles aient du temps pour elles | que vous ayez du temps pour vous | que tu aies du temps pour toi
qu’ils fassent la paix avec leur corps | que vous fassiez la paix avec votre corps | que tu fasses la paix avec ton corps
qu’ils sachent par où commencer | que vous sachiez par où commencer | que tu saches par où commencer
qu’ils aillent mieux | que vous alliez mieux | que tu ailles mieux
qu’ils veuillent rester | que vous vouliez rester | que tu veuilles rester
qu’ils finissent leur livre | que vous finissiez votre livre | que tu finisses ton livre
qu’ils prennent leur place | que vous preniez votre place | que tu prennes ta place
qu’ils tiennent leurs promesses | que vous teniez vos promesses | que tu tiennes tes promesses
qu’ils achètent sans culpabiliser | que vous achetiez sans culpabiliser | que tu achètes sans culpabiliser
qu’ils essaient une fois | que vous essayiez une fois | que tu essaies une fois
quand ils essaient de dormir | quand vous essayez de dormir | quand tu essaies de dormir
ils appellent à l’aide | vous appelez à l’aide | tu appelles à l’aide
ils espèrent un enfant | vous espérez un enfant | tu espères un enfant
ils jettent tout | vous jetez tout | tu jettes tout
ils emploient trop de mots | vous employez trop de mots | tu emploies trop de mots
ils reçoivent trop de courriels | vous recevez trop de courriels | tu reçois trop de courriels
ils doivent parler en public | vous devez parler en public | tu dois parler en public
ils veulent changer de métier | vous voulez changer de métier | tu veux changer de métier
ils peuvent à peine parler | vous pouvez à peine parler | tu peux à peine parler
ils font tout pour les autres | vous faites tout pour les autres | tu fais tout pour les autres
ils disent oui à tout | vous dites oui à tout | tu dis oui à tout
ils vont se marier | vous allez vous marier | tu vas te marier
ils craignent le regard des autres | vous craignez le regard des autres | tu crains le regard des autres
ils vivent loin de leur famille | vous vivez loin de votre famille | tu vis loin de ta famille
ils connaissent mal leur voix | vous connaissez mal votre voix | tu connais mal ta voix
ils attendent un enfant | vous attendez un enfant | tu attends un enfant
ils perdent le fil | vous perdez le fil | tu perds le fil
ils courent partout | vous courez partout | tu cours partout
ils offrent toujours la même chose | vous offrez toujours la même chose | tu offres toujours la même chose
ils écrivent sans être lus | vous écrivez sans être lus | tu écris sans être lu
ils voudraient chanter | vous voudriez chanter | tu voudrais chanter
ils n’osaient plus recevoir | vous n’osiez plus recevoir | tu n’osais plus recevoir
ils mangeaient debout | vous mangiez debout | tu mangeais debout
ils commençaient dix choses à la fois | vous commenciez dix choses à la fois | tu commençais dix choses à la fois
ils dormiront mieux | vous dormirez mieux | tu dormiras mieux
ils s’habillent toujours en noir | vous vous habillez toujours en noir | tu t’habilles toujours en noir
elles ne se reconnaissent plus dans le miroir | vous ne vous reconnaissez plus dans le miroir | tu ne te reconnais plus dans le miroir
ils l’ont déjà essayé | vous l’avez déjà essayé | tu l’as déjà essayé
lorsqu’ils changent de ville | lorsque vous changez de ville | lorsque tu changes de ville
puisqu’ils travaillent la nuit | puisque vous travaillez la nuit | puisque tu travailles la nuit
avant qu’ils n’abandonnent | avant que vous n’abandonniez | avant que tu n’abandonnes
dès qu’ils ouvrent la bouche | dès que vous ouvrez la bouche | dès que tu ouvres la bouche
se faire une place | vous faire une place | te faire une place
s’habiller le matin en deux minutes | vous habiller le matin en deux minutes | t’habiller le matin en deux minutes
s’y retrouver | vous y retrouver | t’y retrouver
rentrer chez eux légers | rentrer chez vous légers | -
oser se montrer | oser vous montrer | oser te montrer
ne plus avoir honte d’eux | ne plus avoir honte de vous | ne plus avoir honte de toi
se parler sans s’énerver | vous parler sans vous énerver | -
retrouver leur propre voix | retrouver votre propre voix | retrouver ta propre voix
finir leur premier roman | finir votre premier roman | finir ton premier roman
vivre leur histoire | vivre votre histoire | vivre ton histoire
aimer leur intérieur | aimer votre intérieur | aimer ton intérieur
porter leur zorglub | porter votre zorglub | -
aider leur enfant à trouver sa voie | - | -
leur offrir un cadeau | - | -
retrouver votre calme | retrouver votre calme | -
retrouver ton calme | - | retrouver ton calme
je viens chez eux | - | -
elle se lève fatiguée | vous vous levez fatiguée | tu te lèves fatiguée
il ne dort plus | vous ne dormez plus | tu ne dors plus
elle finit toujours en larmes | vous finissez toujours en larmes | tu finis toujours en larmes
ils gèrent tout et s’oublient | vous gérez tout et vous vous oubliez | tu gères tout et tu t’oublies
ils laissent tomber | vous laissez tomber | tu laisses tomber
`;
const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));

test.each(rows(french))('%s', (typed, vous, tu) => {
  expect([toReader(typed!, 'vous') ?? '-', toReader(typed!, 'tu') ?? '-']).toEqual([vous, tu]);
});

test.each(
  rows(`
retrouver ses clés | f | retrouver leurs clés
retrouver son calme | m | retrouver leur calme
se sentir fier de son travail | f | se sentir fières de leur travail
se sentir fier de son travail | m | se sentir fiers de leur travail
prendre soin de soi | f | prendre soin d’elles
prendre soin de soi | m | prendre soin d’eux
être sereine | f | être sereines
aider leur enfant à trouver sa voie | m | -
retrouver votre calme | m | -
`),
)('%s, said of a group (%s)', (typed, gender, expected) => {
  expect(toGroup(typed!, gender as 'm' | 'f') ?? '-').toBe(expected);
});

test.each(
  rows(`
sleep through the night | sleep through the night
they no longer dare to have friends round | you no longer dare to have friends round
feel at home in their own skin | feel at home in your own skin
find themselves again | find yourself again
their kids wake them every night | -
when they come home | when you come home
They are lost | You are lost
she no longer sings | -
be proud of themselves and their work | be proud of yourself and your work
keep your calm | keep your calm
understand their children and forgive them | -
`),
)('%s, said to you', (typed, expected) => expect(toYou(typed!) ?? '-').toBe(expected));
