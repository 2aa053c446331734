import { once } from '../../once.ts';

/** The gender of common French nouns: by list, then by endings that hardly ever lie. Undefined rather than guessed. */
export type Gender = 'm' | 'f';

/** Made when first asked for: most runs join no words. */
const list = (words: string): (() => ReadonlySet<string>) => once(() => new Set(words.trim().split(/\s+/)));

const feminine = list(`
  image page plage cage rage nage peau eau main fin maison raison saison façon leçon chanson boisson boutique façade
  peur couleur douceur chaleur valeur fleur saveur lueur vigueur rigueur ardeur ferveur pudeur humeur odeur largeur longueur
  profondeur splendeur lenteur rancœur sœur mère fille femme dame amie maman grand-mère tante nièce cousine vie joie foi loi
  voix fois paix croix noix voie soie place route cuisine chambre table chaise robe veste jupe montagne ville campagne rue forêt
  mer terre lune nuit journée soirée matinée année idée pensée durée envie famille équipe vue venue tenue revue avenue tribu vertu
  clé clef part santé moitié amitié pitié histoire mémoire victoire gloire tête tempête fête bête âme flamme larme arme forme
  chose pause cause rose fin faim soif dent jambe bouche oreille épaule taille vaille feuille famille bataille merveille veille
  vague blague langue bague musique pratique technique méthode mode période étude lecture écriture peinture couture culture
  nature voiture aventure posture nourriture voisine cliente créatrice parole école règle aile étoile toile laine peine scène
  semaine douzaine quinzaine centaine haleine reine zone personne couronne lampe crampe soupe coupe troupe étape lutte minute
  chute note porte sorte perte carte tarte liste piste visite suite fuite conduite réussite limite dette fête quête enquête
  conquête quiétude lèvre fièvre œuvre lettre fenêtre présence absence danse chance confiance phrase crise surprise entreprise
  chemise maîtrise emprise prise reprise mise remise bise brise force source ressource course bourse adresse promesse messe
  caresse tendresse jeunesse vieillesse souplesse détresse pièce espèce niche tâche recherche démarche marche approche poche
  bonne hanche branche planche racine cabine vitrine marine routine piscine médecine vaisselle poubelle nouvelle échelle
  alliance relation aura relève trêve grève séance cérémonie garde sauvegarde demande offre commande guirlande légende aide
  ride bride pédagogie autonomie énergie copie sortie partie garantie voie plaie haie monnaie craie
  laisse caisse baisse hausse tasse classe masse trace glace face surface grâce menace audace puce douche bouche couche
  touche cloche manche tranche faute honte tente attente entente vente rente pente plante tante trente découverte
`);
const masculine = list(`
  bonheur cœur malheur intérieur extérieur ordinateur auteur moteur honneur labeur silence côté été comité traité pâté thé arrêté
  karaté congé musée lycée trophée génie incendie parapluie foie murmure stade grade message visage corps temps pas bras dos poids
  choix prix repas cours discours secours parcours mois bois pays avis tapis colis logis sens enfant parent père frère
  fils ami mari oncle cousin grand-père bébé projet objet sujet trajet budget secret regret reflet livret carnet métier atelier
  quartier papier cahier panier calendrier escalier sommeil réveil conseil soleil travail détail rail éventail jardin matin chemin
  destin besoin soin coin bain pain gain lien bien rien chien quotidien maintien soutien entretien départ art regard retard hasard
  placard canard lard jour tour retour amour humour séjour four contour début but salut tissu vécu revenu contenu menu avenir
  souvenir plaisir désir loisir espoir pouvoir savoir savoir-faire devoir miroir soir couloir tiroir avoir rire sourire dîner goûter
  déjeuner petit-déjeuner hiver fer danger foyer loyer style rôle contrôle symbole pétale cycle article siècle obstacle spectacle
  modèle zèle rythme problème thème système poème programme monde nombre ordre désordre cadre être maître mètre centre ventre
  théâtre livre équilibre timbre membre octobre novembre décembre fleuve rêve calme charme drame arôme diplôme dilemme
  âge voyage ménage ouvrage héritage partage potager bijou genou bol vase plat pot café espace doute geste texte contexte compte
  reste poste week-end univers envers revers quotidien nid lit bruit fruit produit circuit esprit récit crédit profit confort effort
  support rapport sport port transport accord bord record nord temps fond son don pardon salon talon ballon cocon cordon prénom nom
  groupe type principe risque masque manque moustique public trafic déclic diagnostic pique-nique courage mariage message garage
  deuil fauteuil orgueil accueil œil seuil chagrin vin raisin magasin jardin coussin dessin destin médecin vide guide stress site
  dossier clavier courrier chantier sentier premier dernier lieu feu jeu vœu bleu milieu enjeu neveu tableau manteau bureau gâteau
  cadeau niveau berceau anniversaire commentaire salaire horaire vocabulaire itinéraire inventaire courant instant moment élan plan
  écran ruban divan accent talent argent vent élément vêtement changement logement appartement mouvement soulagement apaisement
  rendez-vous bloc sac trac lac bac pic style calme respect aspect projet impact contact intellect mal canal journal signal
  capital total idéal potentiel essentiel logiciel ciel miel sel gel appel rappel duel hôtel autel tunnel naturel service sacrifice
  exercice bénéfice commerce divorce prince sourire repos propos enclos héros os refus abus processus virus focus bonus campus
  fonctionnement discours yoga piano vélo numéro studio cerveau portrait trait fait souhait lait attrait retrait
`);

const feminineEnding =
  /(?:tion|sion|xion|aison|té|tié|ance|ence|ette|esse|ure|ie|ade|ude|ise|ée|elle|euse|trice|ine|ogie|erie)$/u;
const masculineEnding = /(?:ment|age|isme|eau|oir|ier|ail|eil|euil|et|in|ien|ard|teur|ant|al|o|u|is)$/u;

/** The word as the lists write it: lower case, composed, ’ as ', without a final plural. */
function singular(noun: string): string {
  const low = noun
    .normalize('NFC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?<![.,;:!?»])[.,;:!?»]+$/u, '');
  if (feminine().has(low) || masculine().has(low)) return low;
  return low.replace(/(?:eaux)$/u, 'eau').replace(/(?<=.{3})[sx]$/u, '');
}

/** Gender of a French noun (singular or plural); undefined when it is not known for sure. */
export function genderOf(noun: string): Gender | undefined {
  const word = singular(noun);
  if (masculine().has(word)) return 'm';
  if (feminine().has(word)) return 'f';
  if (word.length < 5) return undefined;
  if (feminineEnding.test(word)) return 'f';
  return masculineEnding.test(word) ? 'm' : undefined;
}

const singularInS = list(`
  temps corps fois mois pas bras dos poids choix prix repas cours discours secours parcours bois pays avis tapis colis logis sens
  fils souris voix paix croix noix univers envers revers os refus abus processus virus focus bonus campus héros rendez-vous repos
  propos enclos palais relais anglais français procès succès accès progrès excès stress process compas cas débarras fracas matelas
  tennis permis compromis devis vernis iris oasis brebis vis jus talus obus tiers divers concours recours velours houx époux
  faux taux doux mieux jaloux creux tracas chaos cosmos
`);

/** Whether a bare noun is plural as it is written: an ending, and the common singulars that end alike. */
export function isPlural(noun: string): boolean {
  const low = noun
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<![.,;:!?»])[.,;:!?»]+$/u, '');
  return (
    /[sx]$/u.test(low) &&
    !singularInS().has(low) &&
    !/eux$/u.test(low.replace(/^(?:jeux|lieux|cheveux|feux|vœux|neveux|yeux|aveux)$/u, 'pluriels'))
  );
}

const plain = list(`
  gris gros bas las frais épais compris pris mis assis permis surpris français anglais mauvais précis confus inclus exclus épris
  incompris conquis acquis soumis remis dispos heureux nerveux curieux précieux joyeux amoureux sérieux doux jaloux creux faux roux
  vieux mieux ailleurs
`);

/** An adjective or participle from plural to singular: `prêtes` → `prête`, `heureux` stays, `égaux` → `égal`. */
export function toSingular(adjective: string): string {
  const low = adjective.toLowerCase();
  if (plain().has(low) || /eux$/u.test(low)) return adjective;
  if (/eaux$/u.test(low)) return adjective.slice(0, -1);
  if (/aux$/u.test(low)) return `${adjective.slice(0, -3)}al`;
  return adjective.replace(/(?<=[\p{L}·.-]{2})s$/u, '');
}
