/**
 * What must be left in peace, and the neighbour that must not: one pair a line. The innocent sentence says something of
 * health, nature, certainty or time as everybody does; the other one really claims or presses.
 */
import { checkPitch } from '../../src/check/pitch.ts';
import { recommended } from '../../src/check/settings.ts';
import { loadReader } from '../../src/language/read.ts';

const reader = await loadReader('fr');
const harmful = ['health-claim', 'green-claim', 'absolute-promise', 'pressure'] as const;
const found = (text: string): string[] =>
  checkPitch(text, reader, recommended, '2026-11-22').map(({ rule }) => rule);

const pairs: Readonly<Record<(typeof harmful)[number], readonly (readonly [string, string])[]>> = {
  'health-claim': [
    ['Vous arrivez à gérer votre stress la veille de l’examen.', 'Je guéris votre anxiété en trois séances.'],
    ['Une heure sur la table, et vos épaules se relâchent.', 'Mes massages soignent votre sciatique.'],
    [
      'Je soigne la présentation de votre dossier, et le jury le lit jusqu’au bout.',
      'Je soigne vos migraines par imposition des mains.',
    ],
    ['Vous prenez soin de vous le mardi, et personne ne vous appelle.', 'Ma tisane traite votre diabète.'],
    [
      'Vous dormez mieux parce que la chambre est enfin rangée.',
      'Mes huiles suppriment votre insomnie chronique.',
    ],
    [
      'Votre fils respire un grand coup, monte sur scène et joue.',
      'Je fais disparaître l’asthme de votre fils.',
    ],
    [
      'Je traite le bois de votre terrasse, vous ne la repeignez plus.',
      'Je traite votre eczéma sans cortisone.',
    ],
    [
      'Vous avez le trac ; au bout d’un mois vous chantez devant vingt personnes.',
      'Je vous débarrasse de votre phobie sociale.',
    ],
    ['Vous marchez une heure sans penser au bureau.', 'Mes semelles guérissent votre arthrose.'],
    [
      'Un repas chaud après l’hôpital, quand vous n’avez pas la force de cuisiner.',
      'Mes repas font reculer votre cancer.',
    ],
    ['Vos mains restent douces après la vaisselle.', 'Ce baume guérit votre psoriasis.'],
    [
      'Je répare votre fauteuil, et vous lisez de nouveau près de la fenêtre.',
      'Je répare vos vertèbres et soulage votre hernie.',
    ],
    ['Après la journée, vous posez tout et vous riez.', 'Après une séance, votre dépression s’en va.'],
    [
      'Je ne remplace pas votre médecin : je vous aide à noter vos questions.',
      'Plus besoin de votre médecin : mes plantes soignent tout.',
    ],
    [
      'Votre chien malade reste chez vous, je passe le promener deux fois par jour.',
      'Je soigne l’épilepsie de votre chien par le magnétisme.',
    ],
  ],
  'green-claim': [
    [
      'Nos haricots verts sont déjà équeutés, vous les jetez dans la poêle.',
      'Nos paniers verts respectent la planète.',
    ],
    [
      'Un pull vert sapin, pour que votre fils vous retrouve dans la foule.',
      'Un pull écologique et respectueux de la planète.',
    ],
    [
      'Vos enfants jouent dans la nature tout l’après-midi.',
      'Un atelier qui respecte la nature et sauve la planète.',
    ],
    [
      'Je tourne la terre à Treigny ; votre bol tient dans la main.',
      'Une céramique bonne pour la Terre, pour vos tables.',
    ],
    ['Votre environnement de travail devient calme.', 'Vos meubles sont respectueux de l’environnement.'],
    [
      'Un éclairage naturel par le toit, et vous n’allumez plus à midi.',
      'Un savon 100 % naturel pour votre peau.',
    ],
    [
      'La laine vient de trois brebis de Saint-Girons ; vous n’avez plus froid aux pieds.',
      'Une laine éco-responsable pour vos pieds.',
    ],
    [
      'Vous rendez un appartement propre le jour de l’état des lieux.',
      'Une énergie propre et verte pour votre maison.',
    ],
    [
      'Le vôtre a dix ans, c’est un sac qui dure : je le recouds et vous le gardez.',
      'Des sacs durables et éthiques, pour vous.',
    ],
    [
      'Je récupère les chutes du voilier d’à côté ; votre sac ne prend pas l’eau.',
      'Nos sacs zéro déchet préservent les océans pour vous.',
    ],
    [
      'Vous vous sentez naturelle sur la photo.',
      'Des cosmétiques naturels et sains, sans chimie, pour vous.',
    ],
    [
      'Un bouquet du jardin pour votre mère, qui tient dix jours.',
      'Des fleurs éco-conçues, à faible empreinte carbone, pour votre mère.',
    ],
    [
      'Vous traversez la forêt à vélo sans vous perdre.',
      'Chaque vélo que vous achetez sauve une forêt et compense votre carbone.',
    ],
    [
      'Papier recyclé à 80 %, écrit au dos : vos invités peuvent le vérifier.',
      'Un papier écologique pour vos invités.',
    ],
    [
      'Une chaise qui vous supporte, et que vos petits-enfants garderont.',
      'Une chaise durable, responsable et neutre en carbone, pour vous.',
    ],
    [
      'Vous mettez les pieds dans l’herbe, et les enfants aussi.',
      'Votre jardin devient un geste pour la planète, 100 % vert.',
    ],
  ],
  'absolute-promise': [
    [
      'Vous n’avez jamais su faire un ourlet, on en fait un à deux.',
      'Vous ne referez plus jamais un ourlet, c’est juré.',
    ],
    [
      'Le cadre est garanti dix ans, vous montez la côte assise.',
      'Ce vélo vous survivra, à vous et à vos enfants.',
    ],
    [
      'L’un des plus beaux jours de votre vie, et vous n’avez rien à porter.',
      'Le plus beau jour de votre vie, garanti.',
    ],
    [
      'La chaudière est garantie deux ans ; vous vous douchez chaud.',
      'Résultat garanti à 100 %, pour vous tous.',
    ],
    ['Vous dormez mieux qu’avant.', 'Vous ne vous réveillerez plus jamais la nuit.'],
    [
      'Vous apprenez à dire non, un peu plus chaque semaine.',
      'Vous parlerez en public sans effort, définitivement, dès la première séance.',
    ],
    [
      'Je ne vous promets rien : on essaie, et vous décidez.',
      'Je vous promets un succès certain, sans effort.',
    ],
    ['Votre meilleur ami reçoit une lettre de vous.', 'Le meilleur écrivain du monde écrit votre lettre.'],
    [
      'Le stage dure trois jours ; vous repartez avec un bol.',
      'En trois jours vous parlez couramment, sans effort, c’est garanti.',
    ],
    [
      'Un pull 100 % laine, que vous portez du matin au soir.',
      'Un pull indestructible, inusable, que vous garderez à vie.',
    ],
    ['Vous ne cherchez plus vos clés.', 'Vous ne perdrez plus jamais rien, sans exception.'],
    [
      'Votre fille a eu la moyenne, et elle l’a dit à table.',
      'Votre fille aura la moyenne, c’est mathématique.',
    ],
    [
      'Sept clientes sur dix reviennent l’année suivante ; vous jugerez.',
      'Toutes mes clientes réussissent, à 100 %, à coup sûr.',
    ],
    [
      'Je passe tout de suite si votre porte a claqué.',
      'Je transforme votre vie instantanément et pour toujours.',
    ],
    [
      'Vous gardez pour toujours la voix de votre grand-mère sur ce disque.',
      'Votre couple ne se disputera plus jamais, c’est garanti.',
    ],
    [
      'Il a le meilleur de vous deux sur cette photo.',
      'Le n° 1 mondial de la photo, imbattable, pour vous deux.',
    ],
    [
      'Vous avez tout essayé ; on regarde ensemble ce qui reste.',
      'Infaillible : vous réussirez à tous les coups.',
    ],
  ],
  pressure: [
    [
      'Le magasin est fermé le lundi ; mardi vous repartez avec vos talons.',
      'Je ferme mardi pour toujours : ceux qui traînent marcheront pieds nus.',
    ],
    [
      'Prenez le temps d’y penser, je vous garde le poulain tout le mois.',
      'Une autre famille vient le voir demain, et vous, vous réfléchissez encore.',
    ],
    [
      'Inscriptions jusqu’au 12 mars ; vous commencez en avril.',
      'Inscrivez-vous avant minuit, après il sera trop tard !',
    ],
    ['Groupes de six, pour que vous ayez le temps de parler.', 'Plus que deux places, dépêchez-vous !'],
    ['Vous n’attendez plus le bus sous la pluie.', 'N’attendez plus, vous le regretterez !'],
    [
      'On garde vos enfants de 17 h à minuit, et vous dansez.',
      'Offre valable ce soir jusqu’à minuit, ne ratez pas votre chance !',
    ],
    [
      'Prenez le temps d’y penser, je vous rappelle quand vous voulez.',
      'Ne réfléchissez plus, vos concurrents ont déjà signé.',
    ],
    [
      'Je suis au marché le dernier samedi du mois ; vous repartez avec des lames qui coupent.',
      'Dernier samedi avant fermeture, foncez, il n’en reste que trois !',
    ],
    [
      'Quand vous rentrez tard, le dîner est prêt.',
      'Il est déjà tard : si vous ne venez pas maintenant, tant pis pour vous.',
    ],
    ['Vous ne ratez plus le train du matin.', 'Ne ratez pas la dernière chance de votre vie !'],
    [
      'L’atelier ferme en août ; vous reprenez votre vélo en septembre.',
      'Je ferme demain, dernière chance, ne venez pas pleurer !',
    ],
    [
      'Vos enfants vous manquent moins quand vous les entendez au téléphone.',
      'Si vous aimiez vraiment vos enfants, vous auriez déjà appelé.',
    ],
    [
      'Sans urgence : vous m’écrivez, je réponds dans la semaine.',
      'Urgent : le prix double à minuit, décidez-vous !',
    ],
    ['Vous finissez la dernière ligne de votre roman.', 'Dernières heures, dernières places, foncez !'],
    [
      'Il reste de la place dans votre grenier, je vous montre où.',
      'Il ne reste que trois places, réservez vite !',
    ],
    [
      'Vous n’avez plus peur de rater la photo de groupe.',
      'Combien de temps encore allez-vous rater vos photos ? Appelez maintenant !',
    ],
    [
      'Je rends votre montre le lundi, vous êtes à l’heure.',
      'L’heure tourne : encore une minute et vous aurez perdu votre place !',
    ],
  ],
};

for (const label of harmful) {
  test.each(pairs[label])(`${label}: nothing of the kind against “%s”`, (innocent) => {
    expect(found(innocent).filter((rule) => harmful.some((one) => one === rule))).toEqual([]);
  });
  test.each(pairs[label].map(([, guilty]) => guilty))(`${label}: told of “%s”`, (guilty) => {
    expect(found(guilty)).toContain(label);
  });
}
