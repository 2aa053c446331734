import type { LanguageData } from '../language-data.ts';

const few = 'une|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|quelques|#';
const units =
  'soir+|soiree+|matin+|matinee+|seance+|lecon+|visite+|essayage+|reunion+|atelier+|heure+|minute+|jour+|journee+|demi-journee+|rendez-vous|week-end+|repas|nuit+|respiration+|gestes|photos|croquis|appel+';
const blow =
  'deces|deuil|divorce|separation|accident|naissance|demenagement|burn-out|operation|rupture|licenciement|accouchement|grossesse|maladie|enterrement|retraite|chute|perte|examen+|entretien|concours|mariage|rentree';

/** The turns by which a pitch says its parts; `said.ts` settles which of them count, and where. */
export const partSigns: LanguageData['partSigns'] = {
  /** What goes on before, or without: lacks, knots, moments of a life. */
  lived: `
    vous|tu|on|il|elle|personne|vos|votre|ton|ta|tes .. ne|n' .. plus|pas|jamais|rien|personne|aucun|aucune|que, n' os*, n'ont|n'avez|n'as pas|plus|jamais, personne ne|n', rien ne|n', plus envie, sans savoir
    depuis que|qu'|ce|cet|cette|hier|votre|ta|ton|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|deux|trois|six|dix
    quand|lorsque|lorsqu'|si vous|tu|on|votre|ton|ta|vos|un|une|la|le|les|l'|il|elle, quand la|le nuit|soir, des que, apres un|une|votre|ta|ton|le|la|l' ${blow}, depuis une|un|votre|ta|l'|la|le ${blow}, avant un|une|votre|ton|l'|la|le ${blow}, a l'approche de, la veille de|d'
    venez|viens|vient|viennent de|d', devez|dois|doit|doivent, il faut|fallait, en|vous|te faut, il reste, a force de, parce que|qu', tellement, si plein|pleine .. que, trop, alors que|qu', tard, debout, encore au|tout|une|seul*
    cherchez|cherches|cherche+|cherchent, repoussez|repousses|repousse+, redout*, detest*, hesit*, rumin*, craign*|craint, avez|as peur|honte|mal|froid|deja, honte de, regrett*, evites|evitez de, repetes|recules|reculez|reportez|reportes, tournez|tournes, passez|passes vos|tes|votre|ton, gardez|gardes .. dans|depuis, attendez|attends|attend que|qu'|un|une, approche+|approchent, finissent en, finit en
    vendez|vends votre|ta|ton, demenag*, emmenag*, divorc*, vous separez|mariez|installez|lancez, te separes|maries|installes|lances, enceinte, accouch*, herite*, perdu, disparu, meurt, mort, rentrez|rentres|rentre|rentrent tard|furieuse|furieux|creve*|epuise*, qui rentrent|reprennent|perdent|travaillent|cherchent|debutent|commencent|hesitent|vivent|elevent|quittent|arrivent|n'|ont
    dort|dorment|traine+|trainent|prend|prennent dans|a|au|dehors|la, part|partent en|trop|avant, auriez|aurais .. voulu|aime, aimeriez|aimerais|voudriez|voudrais|voulez|veux|veut, revez|reves de|d', vous|tu avez|as .. ans, a trente|quarante|cinquante|soixante|quatre-vingts ans, etes|es artisan|temoin|seul*|enceinte|nouveau|nouvelle|independant*|maman|papa|parent|assis*
    avez|as|a|ont lance|ouvert|achete|commence|change|demande|fait|essaye|herite|recu|pris|deborde|arrete, portez|portes|enseignez|managez|recevez|vivez|vis|louez|loues|conduisez|ouvres|ouvrez|jouez|chantes|comprenez, sonne+|sonnent faux, ne vous|te va|parle, sur un|une ecran, devant un|une ecran, probleme, panne, en retard, dispute+, demandent encore, crient|crie, pleure+, se plaignent, galer*, debord*, coince+|bloque+, casse+|troue+|dechire+, fuit, coule+, tire+|tirent, grince+, epuise+, fatigue+, impayes, en vrac, en miettes, bazar, en feuilles, manque+`,
  /** What is there afterwards: the future, what starts again, what is spared. */
  gained: `
    vous|tu|il|elle|on .. serez|seras|sera|aurez|auras|aura|pourrez|pourras|pourra|saurez|sauras|saura|verrez|verras|verra|ferez|feras|fera|irez|iras|ira|viendra|tiendra|direz|diras|dira, serez|seras|aurez|auras|pourrez|pourras|saurez|sauras|verrez|verras, vous|tu .. *nerez|*terez|*serez|*cherez|*lerez|*nirez|*drez|*ttrez|*vrez|*gerez|*neras|*teras|*seras|*cheras|*leras|*niras|*dras|*ttras|*vras, *eront|*iront|*dront|*ttront, portera|gardera|lira|ouvrira|tiendra|decouvrira|restera
    repart*, ressor*, retrouv*, reprend*|reprenez|reprennent|reprends, remettez|remets|remet|remettent, rouvr*|rouvrez, redevien*|redevenez|redevient, rendort|rendors|rendormez, reconnai*, recommenc*, refait*|refaites|refais, refermez|refermes|referme, repasse+, recoivent|recoit, de nouveau, a nouveau, enfin, pour la premiere fois, tous les dimanches
    sans *er|*ir|*re|qu'|que|avoir, sans vous|te|se|y|le|la|les|l'|rien *er|*ir|*re|en, pour que, afin que|de|d', de sorte que, ne plus *er|*ir|*re, plus besoin, plus jamais, finis|fini les|le|la, a la fin, au bout de, en fin de mois, jusqu'au|jusqu'a, en sortant, le lendemain, samedi prochain, n' avez|as|a plus a|qu', plus peur de|d'|du|des
    sait|savent .. quoi|ce|combien|ou|lire, peut|peuvent|peux|pouvez *er|*ir|*re|*oir|vous|te|se|y|lui|les, permet* de|d', evit* de, au lieu de, plutot que, tout seul+, toute seule, toutes seules, tient|tiennent dans|jusqu', se tient|tiennent|garde+|gardent|range+|ferme+|demonte+|rechauffe+, garde|gardez|gardent .. jusqu'|votre|vos, gagn*, economis*, qui enleve+|evite+|tient|garde+|dure+|ne|protege+|rend|rechauffe+|resiste+, sont|est fait+|faite+|paye*|pret+|prete+|vide+|repare+|propre+, avez .. prets, s'endort|s'endorment, dort dans, rentrez|rentres dans, partez|pars a l'heure, deux fois plus|moins, par deux, divise+|double+, cessent|cesse+ de, restent|reste+ *s|sec|chaud*, aussitot, des le lendemain`,
  /** What is a gain only where something came before it. */
  scene: `lundi, cet hiver, au printemps, vous|tu savez|sais .. quoi|ce|combien|quelles|quels|ou|pourquoi|lire|si|comment`,
  /** Something that is over: a gain, where nothing else is one. */
  spared: `vous|tu|il|elle|on|ils|elles|vos|votre|tes|ton|ta|les|le|la .. ne|n' .. plus`,
  /** Something that cannot be done any more: never a gain. */
  unable: `n'|ne os*|arriv*|sais|savez|sait|peux|pouvez|peut|trouv*|dors|dort|dorment|dormez|invit*|support*|parl*|conduis*|sort*|voyez|vois .. plus`,
  /** What is only supposed. */
  supposed: `si|s'|quand|lorsque|lorsqu'|pendant|tandis|des que, pour les|des|un|une`,
  /** What a client feels, whether it leaves them or comes to them. */
  felt: `
    serein+, sereine+, serenite, confiance, confiant+, rassur*, apais*, le calme, calmes, tranquille+, tranquillement, joie, joyeu*, heureu*, bonheur, content+, soulag*, peur+, honte, angoiss*, inquiet*|inquiet|inquiete, stress*, culpabil*, colere, tristesse, emu+|emue+, ravi+|ravie+, fier+|fiere+|fierte, detendu*, detente, detendre, furieu*, paniqu*, apprehension+, crainte+, trac, gene+, soucis, nostalgi*, emerveill*, surpris, tendresse
    se sent*|sens|sentent|sentez .. , sens|sent|sentez|sentent|sentir .. bien|mieux|belle|beau|seul+|quelqu'un|libre|legere|leger|chez|capable, chez soi|vous|toi|eux .. enfin, trouver|trouve|trouvez|trouves belle|beau|jolie, a l'aise, en paix, l'esprit|esprit tranquille|leger|libre|clair, coeur .. leger|calme|serre|gros|tranquille, le coeur|ventre|souffle calme|noue|leger|pose, boule au ventre, gorge serree|nouee, pas leger, larme+, yeux brillants|brillent|humides, plus|moins seul+|seule+, sentir|sent seul+|seule+, hate de, envie de .. rentrer|revenir|recommencer, sans trembler, voix tremblante, rire|rit|rient|ris|riez, sourit|souriez|souris|sourient|sourire, pleure+|pleurez|pleurer, vous|tu respirez|respires|soufflez|souffles, et respirer, ne trouve plus ses mots, crisper, quel soulagement, l'ame legere`,
  /** By what: the thing, the gesture, the place, the time it takes. */
  how: `
    en ${few} ${units}, ${few} ${units}, une ${units} par, par demi-journee|telephone|courrier|groupe+, au telephone, chez vous|toi|soi|l'habitant, a domicile, a distance, en visio, en ligne, sur rendez-vous|place|site|devis|photo, une page, petit+ groupe+, en groupe, groupe+ de, individuel*, collecti*, a l'atelier|l'etabli|l'huile|froid|chaud|jet, a la main|commande|demande|piece|location, dans votre|ta|mon|ma|un|le|la cuisine|atelier|quartier|jardin|parc|foret|studio|camion*|salon, au tour|parc|crochet|stylo|pinceau, sur une|votre|ta chaise|table|feuille|mur+, en marchant|exterieur|studio|foret|montagne
    avec mes|nos|ma|mon|notre|un|une|des|deux|trois|ce|cette|ces|du|de, grace a, en jouant|marchant|changeant|dessinant|cuisinant|chantant, mon camion|atelier|cabinet|tour|four, main+ dans la terre, crayon en main, piece par piece, une a une, un a un, pas a pas, cousu*|relie|reliee|relies|fondu*|forge*|tourne+|cuit*|tisse*|teint*|petri*|grave*|brode*|peint*|sculpt*|encadre*|monte sans|emballe*
    bol+|tasse+|assiette+|vase+|urne+|bague+|bracelet+|pendentif+|collier+|bijou*|sac+|carnet+|livre+|robe+|jupe+|tunique+|veste+|bonnet+|echarpe+|couverture+|savon+|sirop+|tisane+|bougie+|soupe+|panier+|menus|fauteuil+|etagere+|bibliotheque+|lampe|site+|logo|plan+|etiquettes|boites|fiches|enveloppes|tableur|exercices|pelotes|coffrets|album|modele, dessin, urne+, composteur, levain, pain+, gateau*, camion, encres, violons, guitare
    stage+|atelier+|cours|lecon+|formation+|balade+|promenade+|randonnee+|spectacle+|ceremonie+|quatuor|concert+|retouches|ourlets|reparation|depannage|tonte|elagage|comptabilite|traduction|relecture|accordage|location|plomberie|chauffage|nettoyage|massage+|masse|yoga|toilettage|tatouage|audit|hypnose|animation|crémation|inhumation|shooting|accordage|réglage|livrables|coupe+|anniversaires|compagnie, aide aux devoirs, soutien scolaire, chasse au tresor, creation de|d', photos de|retouchees, seance+ d'|de|individuel*|collectiv*, soins du, diagnostic, recuperation`,
  /** The maker at work: « je recouds », « on trie ». */
  doing: `
    je|j'|nous|on *e|*s|*ds|*ns|*x|*t, je|j'|nous|on le|la|les|l'|vous|te|t'|en|y|lui|se *e|*s|*ds|*ns|*t, je|nous|on vous|te|t' le|la|les|l'|en *e|*s|*t, c'est moi qu'|qui`,
  /** What a maker does without any gesture that one could see. */
  vaguely: `
    je|j'|nous|on suis|sommes|est|aime+|aimons|adore+|vis|crois|croit|mets|mis|ai|avons|accompagne+|accompagnons|aide+|aidons|transforme+|revele+|joue depuis|capture+|propose+|offre+|reve+|ecoute+|travaille avec, je vous|t'|te accompagne+|aide+|guide+|revele+|souhaite+, nous vous accompagnons|aidons|guidons, je cree+ ... ressembl*|ame|sens|univers, j'ai, on vous|te coupe|dit|demande, on ne|n'|se sent|sort|repart|arrive|peut, on y|en sort`,
  /** Some that the classes do not hold. */
  served: `participant+|participante+|ravi+, chefs de, kine+, maitre+ serein|heureux, comites d'entreprise, mairies, festivals, dirigeants, les *eurs|*euses|*istes|*ants|*antes qui, pour les # ans, pour les #, maries, resident+, coureurs, danseuses`,
};
