import type { Detector } from '../language-data.ts';

/** One a label, in the order of the guide; what is counted rather than matched stands in `structure.ts`. */
export const detectors: readonly Detector[] = [
  {
    label: 'passion-as-argument',
    groups: {
      love: `
        je|j' .. <love>, ma|mon|mes <love>, me|m'|moi .. <love>, nous|notre|on .. passion*|amour|coeur, avec passion|amour|coeur, par passion|amour, la passion du|de|des, l'amour du|de|des, de tout mon coeur
        passionne+ par|de|depuis, fait+ .. avec amour|passion, faconn* .. avec amour|passion, amoureux+ de|du|des, realis* un reve, mon reve, vivre de ma, mon metier passion, plus qu'un metier, c'est ma vie, toute ma vie, toute mon ame, dans le sang, dans la peau`,
      origin: `<origin> ... je|j'|moi|m'|mon|ma, je|j'|ma|mon|mes|moi ... <origin>, <origin>`,
      self: `je|j' ne .. que pour, je ne vis que, j'ai toujours, je suis ne+, je suis tombe*, je ne sais rien faire, la nuit je, j'en reve, mon ame, mes mains, m'a choisi*, s'est impose*, je me leve, je m'endors`,
    },
    guards: `fruit+ de la passion, votre|ta|ton|vos|tes|leur|leurs <love>, vous .. <love>, tu .. <love>, client* ... <love>, passion antoine`,
  },
  {
    label: 'vague-word',
    groups: {
      worn: `<vague>`,
      work: `votre|vos|ton|ta|tes|son|leur <vague>, une|un|des|de|d'|l' <vague> <vague>, <vague> et <vague>, <vague> .. <vague>, solution+ <vague>, accompagn* .. <vague>, a votre ecoute, a ton ecoute, au plus pres de, dans le respect de`,
      phrase: `meilleure version de soi|toi|vous, meilleur de vous|toi, plein|vrai|veritable|vos|votre|ton potentiel, hors du temps, supplement d'ame, qui vous|te|lui|leur ressembl*, a votre|ton image, sur votre|ton|leur|le chemin, a votre|ton rythme, pleine conscience, retour a l' essentiel, retour a soi|la, l'essentiel, aventure humaine, pont entre, passerelle, art de vivre, voyage sensoriel|interieur|initiatique|poetique|au, au service de votre|ton|vos|l', revel* votre|ton|ta|vos|l'|la|le|les, donn*|redonn* .. sens|vie|ame, cre*|tiss* du lien|sens, cadre de vie, lacher prise|lacher-prise, reprenez|reprends votre|ton|ta, ose*|osez .. etre|devenir|rayonn*|briller, qui vous|tu etes|es vraiment, instant+ precieux|magique+|suspendu+, moment+ precieux|magique+|suspendu+|privilegie+, bulle de, cocon de, ecrin de, parenthese, evasion, experience sensorielle|immersive|inoubliable|unique|culinaire|transform*|universelle, une invitation a, espace securisant|safe|bienveillant|sacre`,
      business: `solution+ performante+|adaptee+|innovante+|sur|globale+|personnalisee+|linguistique+|cle+, adapte* a vos|tes|tous besoins|attentes|envies, service+ de qualite|proximite, qualite et proximite, valeur ajoutee, excellence operationnelle, levier de|d', demarche globale|holistique|qualite|participative, enseignement|accompagnement|service|suivi de qualite|personnalise|individualise|global|holistique|bienveillant, posture, synergie+, booster|boostez|booste, propuls*, mindset, leadership, performance+, rayonnement, singularite, audace, haut niveau, nouvelle ere, de demain, game changer, empower*`,
      poetry: `empreint* de, intemporel*, poesie et, plein*|pleines d'emotion, alliant, alliance de, tout en douceur|subtilite, avec douceur, en douceur, toute en, vibrer, rayonner, briller, resonner, reenchant*, immortalis*, sublim*, magnifi*, eveill* .. sens, eveil, emporter|transporter, inspir*, l'ame de|des, au coeur de|des|du, au fil de|des|du, a fleur de, comme une evidence, un souffle`,
    },
    guards: `piece+ unique+, qualite de l' eau, qualite de air, solution saline, robe|costume|chemise|veste .. sur-mesure|mesure, experience de, # ans d'experience`,
  },
  {
    label: 'everyone-as-client',
    groups: {
      all: `pour|a|aux .. <everyone>, s' adresse .. <everyone>, <everyone>, ouvert .. a tou*, convient .. a tou*|chacun, pour tou* les, que vous soyez ... ou, que tu sois ... ou, que ce soit pour, particulier+ .. entreprise+|pro, du debutant a|au, de la .. a la .. en passant`,
      open: `tous|toutes .. niveaux|ages|styles|budgets|gouts|bourses|profils|besoins|envies|corps|morphologies|genres|publics|occasions|projets|situations|secteurs|tailles|familles, tout+ profil+|public|niveau+|age+|style+|budget+, quel+ que soi*, qui que, peu importe, y en a pour, pour chaque, fait pour tou*|chacun, adapte+ a tou*|chacun, s'adress* a tou*|chacun, est pour tou*|absolument, bienvenue a tou*, je prends tout, pour n'importe, aide n'importe, sans distinction|exception, personne n'est, a chacun+ son|sa|ses, petits et grands, grands et petits, petits ou grands, jeunes ou|et vieux, moins jeunes, riches ou|et, hommes femmes, femmes hommes, particuliers et|comme, tout ce qui a, ceux qui .. ceux qui .. ceux qui`,
      range: `du .. au .. en passant, de la .. a la .. en passant, du|de|des <person> au|aux <person>, de la|l' <person> a la|l' <person>, du <person> .. au <person>, <person> <person> <person> <person>, <person> .. <person> .. <person> .. <person>, de # a # ans, de # mois a # ans, des plus petits aux`,
    },
    guards: `tout le monde n'|ne|sait|veut|fait|parle|rit, tout le monde m' a, comme tout le monde, pas .. pour tout le monde, pas .. a tout le monde, reponds a tout le monde, chacun de vos|tes|leurs|ses, chacun+ repart|repartent|a|sait|garde|rentre, toutes marques, tous conduits, a tous les coups, tous les jours|matins|soirs|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|mois|ans|deux|quinze, toutes les semaines|heures|deux, tout le monde m' a, tout le monde me|dit|rit|dort|se, pas .. tout le monde, de tous les, tous ensemble, tous deux, tous vos|tes|mes|leurs, toutes vos|tes|mes|leurs`,
  },
  {
    label: 'ideal-client-fiction',
    groups: {
      portrait: `
        femme+|homme+|maman+|couple+|cliente+|client+ ... <portrait>, <portrait> et <portrait>, vous etes .. <portrait>, tu es .. <portrait>, t'es .. <portrait>, <portrait> ... <portrait> ... <portrait>, pour la|le|les|l'|une|un <person> <portrait>, qui assume|lit|boit|aime|voyage|collectionne|cultive|ose|refuse|investit`,
      age: `# a|- # ans, entre # et # ans, # # ans, # ans ... <portrait>, trentenaire+, quadra*, quinqua*, csp, jeune+ actif+, jeune+ active+`,
      ideal: `client+ ideal+, cliente ideale, mon client type, ma cliente type, mes client+ sont|ont|aiment|lisent, ma cliente est|a|aime|lit, celle+ qui assum*`,
    },
    guards: `cours .. pour les # # ans, atelier .. # # ans, enfants de # a # ans, des # ans, depuis # ans`,
  },
  {
    label: 'pressure',
    groups: {
      scarce: `plus que # .. place+|creneau+|piece+|exemplaire+|heure+|jour+, plus que deux|trois|quatre|cinq|une|un|quelques, il ne|n' .. reste, dernieres places, derniere+ chance|place+|occasion|jour+|heure+, stock+ limite+, offre limitee, premiers inscrits|arrives`,
      now: `n' attend* plus|pas, ne tard* plus|pas, ce soir .. minuit, a minuit, avant minuit, aujourd'hui seulement|uniquement, maintenant ou jamais, demain .. trop tard, trop tard, depech*, foncez, fonce, vite, prix .. augment*|grimp*|doubl*|remont*, offre ... expire, compte a rebours`,
      guilt: `regrett*, ne .. pleur*, tant pis pour, ne ratez|rate|manquez|manque|loupez|passe|passez|laisse|laissez, combien de temps encore, encore combien, voulez-vous vraiment, tu veux vraiment, vous voulez vraiment, vos enfants ... <urgency>, sinon, mauvaise mere, tes excuses, vos excuses, si vous aimiez, si tu aimais`,
      delay: `plus tu|vous <delay> .. plus, chaque jour|heure|minute .. <delay>, tu|vous <delay> quoi, <delay> encore, encore <delay>, si tu|vous <delay>, a force de <delay>, pendant que tu|vous <delay>|lis|lisez|relis|relisez|dors|dormez, sans attendre, sans tarder, tout de suite, sur-le-champ, la maintenant`,
      last: `pas un|une .. de plus, apres .. fini|termine|ferme|perdu, c'est fini|plie|mort, ne|n' .. refer*, ne|n' .. rouvr*, ne repass* pas, ne revien* .. plus|jamais, jette la cle, part+ vite|comme, sont parti+, est parti+ .. heure|matinee|jour, on se bat, se sont battu+, on refuse du monde, liste d'attente, y en aura pas pour`,
      rivals: `les autres ... toi|vous|tu, ton|ta|tes|votre|vos concurrent*|voisin*|copin*|collegue*|rival* .. deja|ont|a, ceux|celles qui n'ont pas|rien, quelqu'un .. deja|hesite|regarde, tout le monde .. sauf`,
      warned: `a vous|toi de voir, etes|es|serez prevenu+, vous saviez, tu savais, pas faute d'avoir, vous|tu .. direz|diras quoi, que direz|diras, qu'est-ce que vous|tu .. dir*, vous|tu .. en vouloir|voudrez|voudras, a votre|ta place, bonne nuit, combien .. valez|vaux, peut-etre deja, a moins que`,
      while: `tant qu' .. reste|encore, tant qu'il est temps, tant qu'il y en a, tant que, avant que|qu', avant qu' .. ne|soit|trop, avant la rupture|fermeture|hausse, il sera trop tard, sera trop tard, y en a plus|pus, y en aura, n'y avait plus rien, apres moi|c'|ca, plus personne ne, c'est maintenant, c'est ce soir ou, jusqu'a minuit|dimanche|lundi, jusqu'a ce soir, valable aujourd'hui, valable ce soir, valable jusqu', offre speciale|flash|exceptionnelle, s'arrach*, partent a|en|vite|comme, part* a toute|vite, ferm* demain|definitiv*|dimanche|lundi, ferm* ce soir, stock limite, quantite+ limitee+, derniere+|dernier+ fournee|tirage|bac|exemplaire+|piece+|serie|lot|rouleau|date+|creneau+|inscription+, ferme* .. minuit|lundi|demain, ferme* ce soir`,
      blame: `ne venez|viens|venir pas .. dire|pleur*|plaindre|suppli*|chouin*, ne dites|dis pas, vous|tu ne vous|te le pardonn*, en voudr*, votre|ta faute, si vous|tu .. aim* vraiment, qui aiment vraiment, les bon+ parents|peres|meres|mamans, vous|tu ten* vraiment, attend* quoi, vous|tu y pens*, vous|tu voulez|veux vraiment, honte, feront payer, sera ridicule, rient de vous|toi, ne pas avoir commence|essaye|appele, tu prefer* .. que, aurez|auras ete prevenu+, n'y pourrai rien, c'est vous|toi qui vo*`,
      clock: `heure|horloge|temps|compteur|montre|sablier tourne|presse|file, tic tac, chaque minute|heure|jour|semaine|mois .. compte|coute|perdu+, chaque jour|semaine|mois .. de moins, encore une|un minute|heure|jour .. et, tant pis pour, ne reflechi* plus|pas, pas le temps de reflechir, deja tard, decidez-vous, decide-toi, bouge+-vous|toi, il est temps, grand temps, plus une minute`,
      fear: `<~threat> .. <~now>, <~now> .. <~threat>, peut tomber|arriver .. demain|matin|nuit, quelqu'un vide|vole, un jour ou l'autre, la prochaine fois ce sera, dans le journal, avant l'orage, avant l'hiver, avant le drame, ca peut etre|arriver, chaque hiver|annee|jour des, meur*`,
    },
    guards: `# h a minuit, heures a minuit, vous|tu|on|il|elle|ils|elles|qui n' attend*, vous|tu|on|il|elle|ils|elles ne tard*|regrett*|rat*|manqu*|loup*, plus peur de rat*|manqu*|loup*, n' avez|as plus peur, prenez|prends .. temps, si c'est complet, ce n'est pas urgent, rien d'urgent, a froid, je vous donne|te donne .. nom, sans engagement, attend* un an, liste d'attente .. nom, les dates|places suivantes, inscriptions jusqu'au, plus que # etapes, sans urgence, sans vous presser, pas de presse, ne regrett* rien`,
  },
  {
    label: 'absolute-promise',
    groups: {
      sure: `garanti+, resultat+ .. garanti+|assure+|certain+, 100 %, cent pour cent, a coup sur, infaillible+, zero risque, sans aucun risque, sans exception, a tous les coups, 100 % des`,
      ever: `pour toujours, a jamais, a vie, definitiv*, eternel*, ne .. plus jamais, n' .. plus jamais, plus jamais, jamais plus, plus un+ seul+, irrevoc*`,
      easy: `sans .. effort+, du jour au lendemain, en # jours|minutes|semaines|seances|heures, en une|deux|trois|quatre .. seance+|semaine+|heure+|nuit|jour+, instantan*, immediat*, des la premiere seance, en un clin d'oeil`,
      best: `le|la|les|l' .. meilleur+ .. de|du|en, le meilleur, la meilleure, les meilleur+, n° 1, numero un|1, n 1, le|la|les plus beau+|belle+|grand+|rapide+|efficace+ .. du|de|d', inegal*, imbattable+, incomparable+, seul+ .. au monde, unique au monde`,
      sworn: `je vous|te le certifi*|jur*|garanti*|promet*, je vous|te|t' garanti*|promet*|jur*|assur*, promis, promis jure, jure, c'est promis|garanti|mathematique|automatique|certain|sur|prouve|assure|radical, succes assure|garanti, reussite assuree|garantie, satisfait* ou rembours*, ou rembourse+, rembours* .. double, ma promesse, quoi qu'il arrive, sans faille|faute|rechute|echec, jamais .. echec, pas un seul echec, n'echou*, n'a echappe`,
      total: `toute+ vos|tes|les|leurs .. disparai*|envol*|parti*, plus aucun+, plus un seul, plus une seule, plus la moindre, sans la moindre, sans le moindre, zero <~worry>|<~threat>|douleur|defaut|effort|rature|retard|faute|stress, aucun+ .. possible|risque|echec|erreur|faute|retard, tous mes|nos <person>, tou+ ceux qui, a chaque fois, sans une seule, pas une seule, n'importe quel+|quoi, gagner* tou*, ne .. *ra|*ras|*rez|*ront jamais|plus, n' .. *ra|*ras|*rez|*ront jamais|plus, jamais|plus .. de votre|ta vie, incassable+, inusable+, indestructible+, irreprochable+, parfait+`,
      eternal: `mille ans, cent ans, jusqu'a la fin des, jusqu'a votre|ta|sa mort, pour la vie, a vie, toute la|votre|ta vie, vos|tes petits-enfants|arriere-petits-enfants .. encore, quand vous|tu .. cimetiere|mort, de l' univers monde|de france|du siecle|de la region|de l'histoire, de l' univers monde|de d' europe siecle|de la region|de l'histoire, de du monde|de france|du siecle|de la region|de l'histoire, de du monde|de d' europe siecle|de la region|de l'histoire, jamais vu, meilleur+ que|qu', digne d'un`,
    },
    guards: `garanti+ a vie .. casse, fil .. garanti, garanti+ .. contre, garanti+ .. s'il, garanti+ .. si, garantie de loyer, gard* .. pour toujours, gard* .. a jamais|vie, le meilleur de vous|toi|lui|elle|eux, le meilleur de votre|ton, son|votre|ton|mon meilleur, meilleur+ moment|place|angle|copain|copine, ne .. promets|promet|jure, ne promet* .. pas|rien, pas de miracle, aucun .. n'est, garanti+ .. # an|ans|mois, garantie des pieces, garantie sur les, un|une des plus, un|une de vos plus, parmi les plus, garantie|garanti+ # ans|mois, garantie legale, garantie deux|un|dix|cinq ans, ne garanti* .. rien|pas, je ne promets, sans garantie, 100 % coton|laine|lin|soie|naturel+|bio, meilleur ami|amie|souvenir, mieux`,
  },
  {
    label: 'health-claim',
    groups: {
      cure: `<cure> ... <illness>, <illness> ... <cure>, guerir+, gueri*, <cure> .. vos|votre|tes|ton|ta|le|la|les|l'|des <illness>`,
      list: `<illness> <illness>, <illness> .. <illness>, contre .. <illness>, anti <illness>, fin* .. <illness>, adieu .. <illness>, au revoir .. <illness>`,
      instead: `sans .. <medicine>, remplac* .. <medicine>, alternative .. <medicine>, au lieu .. <medicine>, plus besoin .. <medicine>, jet* .. <medicine>, arret* .. <medicine>, plutot que .. <medicine>`,
      name: `<illness>`,
      organ: `<~remedy> .. <~body>, <~body> .. <~remedy>, <~body> .. refai*|remet*|refonctionn*|recommenc*|redevien*|nettoy*, sans leur|son|votre|ton .. <~medical>, jet*|lach*|rang*|pos* .. <~medical>, <~medical> .. jet*|feu|poubelle|inutile*|jaloux, econom* .. <~medical>, <~ailment> .. <~remedy>, <~remedy> .. <~ailment>, auras|aurez jamais|plus .. <~ailment>, <~ailment> s'en, <~ailment> .. fond*|disparai*|envol*`,
    },
    guards: `ne|n' .. soign* pas|rien|personne, ne .. diagnosti* pas|personne, ne se soigne pas, ne|n' .. gueri* pas|rien, n'est pas un medicament, ni medicament|medecin|miracle, je ne suis ni|pas, voyez|voir|vois|consultez|demandez .. <medicine>, le <medicine> pose|dit|decide|a, l'orthophoniste, je soigne .. arbre|chaise|meuble|fauteuil, arbre est malade, non therapeutique, pas de remede, peur des aiguilles, ca fait mal, quand le <medicine>, apres l'operation, apres l'avc, depuis votre|ton operation, bonne sante, sante financiere, ne .. pas .. <cure>|<illness>|<medicine>, ne remplace .. pas, aucun <cure>, soigner+ .. meuble+|image|detail+|presentation, prendre soin, prend soin, pas un medicament, bois traite, traite+ .. bois`,
  },
  {
    label: 'green-claim',
    groups: {
      strong: `ecolo*, eco-*, ecoresponsable+, ecofriendly, biodegradable+, neutre+ en carbone, carbone, planete, respectueux+ .. environnement|nature|planete|terre|vivant, 100 % naturel+, zero dechet, zero impact, bon pour la terre|planete, durable+, responsable+, ethique+, sans chimie, generations futures, empreinte .. <green>, slowfashion, greenwashing`,
      weak: `<green> .. <green>, naturel+ et, ingredients naturels, produits naturels, sans .. blesse+ .. terre, pour la planete, a la nature, <green>`,
    },
    guards: `vert+ sapin|olive|anis|pomme|bouteille, vert+ d' eau, environnement de travail, terre cuite, terre glaise, je|on|nous tourn*|petri*|travaill*|modela*|modele .. terre, la terre a|de|d', eclairage|jour|bord|cheveu+|couleur+|teinte+|sourire|geste|posture naturel+, vue sur .. nature, dans la nature, durable+ .. # ans, climat de, propre+ et range, ecole verte, vert+ de|d', pomme+ de terre, par terre, lumiere naturelle, pied a terre, tremblement, tour de terre, label|certifi* .. <green>`,
  },
];
