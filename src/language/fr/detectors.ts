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
    },
    guards: `piece+ unique+, qualite de l'eau|air, solution saline, robe|costume|chemise|veste .. sur-mesure|mesure, experience de, # ans d'experience`,
  },
  {
    label: 'everyone-as-client',
    groups: {
      all: `pour|a|aux|s'adresse .. <everyone>, <everyone>, ouvert .. a tou*, convient .. a tou*|chacun, pour tou* les, que vous soyez ... ou, que tu sois ... ou, que ce soit pour, particulier+ .. entreprise+|pro, du debutant a|au, de la .. a la .. en passant`,
    },
    guards: `tous les jours|matins|soirs|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|mois|ans|deux|quinze, toutes les semaines|heures|deux, tout le monde m'a|me|dit|rit|dort|se, pas .. tout le monde, de tous les, tous ensemble, tous deux, tous vos|tes|mes|leurs, toutes vos|tes|mes|leurs`,
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
    },
    guards: `inscriptions jusqu'au, plus que # etapes, sans urgence, sans vous presser, pas de presse, ne regrett* rien`,
  },
  {
    label: 'absolute-promise',
    groups: {
      sure: `garanti+, resultat+ .. garanti+|assure+|certain+, 100 %, cent pour cent, a coup sur, infaillible+, zero risque, sans aucun risque, sans exception, a tous les coups, 100 % des`,
      ever: `pour toujours, a jamais, a vie, definitiv*, eternel*, ne .. plus jamais, n' .. plus jamais, plus jamais, jamais plus, plus un+ seul+, irrevoc*`,
      easy: `sans .. effort+, du jour au lendemain, en # jours|minutes|semaines|seances|heures, en une|deux|trois|quatre .. seance+|semaine+|heure+|nuit|jour+, instantan*, immediat*, des la premiere seance, en un clin d'oeil`,
      best: `le|la|les|l' .. meilleur+ .. de|du|en, le meilleur, la meilleure, les meilleur+, n° 1, numero un|1, n 1, le|la|les plus beau+|belle+|grand+|rapide+|efficace+ .. du|de|d', inegal*, imbattable+, incomparable+, seul+ .. au monde, unique au monde`,
    },
    guards: `un|une des plus, un|une de vos plus, parmi les plus, garantie|garanti+ # ans|mois, garantie legale, garantie deux|un|dix|cinq ans, ne garanti* .. rien|pas, je ne promets, sans garantie, 100 % coton|laine|lin|soie|naturel+|bio, meilleur ami|amie|souvenir, mieux`,
  },
  {
    label: 'health-claim',
    groups: {
      cure: `<cure> ... <illness>, <illness> ... <cure>, guerir+, gueri*, <cure> .. vos|votre|tes|ton|ta|le|la|les|l'|des <illness>`,
      list: `<illness> <illness>, <illness> .. <illness>, contre .. <illness>, anti <illness>, fin* .. <illness>, adieu .. <illness>, au revoir .. <illness>`,
      instead: `sans .. <medicine>, remplac* .. <medicine>, alternative .. <medicine>, au lieu .. <medicine>, plus besoin .. <medicine>, jet* .. <medicine>, arret* .. <medicine>, plutot que .. <medicine>`,
      name: `<illness>`,
    },
    guards: `ne .. pas .. <cure>|<illness>|<medicine>, ne remplace .. pas, aucun <cure>, soigner+ .. meuble+|image|detail+|presentation, prendre soin, prend soin, pas un medicament, bois traite, traite+ .. bois`,
  },
  {
    label: 'green-claim',
    groups: {
      strong: `ecolo*, eco-*, ecoresponsable+, ecofriendly, biodegradable+, neutre+ en carbone, carbone, planete, respectueux+ .. environnement|nature|planete|terre|vivant, 100 % naturel+, zero dechet, zero impact, bon pour la terre|planete, durable+, responsable+, ethique+, sans chimie, generations futures, empreinte .. <green>, slowfashion, greenwashing`,
      weak: `<green> .. <green>, naturel+ et, ingredients naturels, produits naturels, sans .. blesse+ .. terre, pour la planete, a la nature, <green>`,
    },
    guards: `vert+ sapin|olive|anis|pomme|bouteille|d'eau, environnement de travail, terre cuite, terre glaise, pomme+ de terre, par terre, lumiere naturelle, pied a terre, tremblement, tour de terre, label|certifi* .. <green>`,
  },
];
