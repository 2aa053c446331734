/** What is done, felt, had before and after: the parts of a service. */
export const services = {
  able: `
    pouvoir, peux, peut, peuvent, pouvez, pourrez, pourras, pourra, pourront, pourrez, savoir, sais, saurez, sauras, sait, savez, saura, arriver+ a, reussir+, oser+, parvenir+ a
    apprendre+, apprends, apprenez, apprend, etre capable, capable+ de, permet+ de, permet+, permettr+, aide+ a, aider+, aidons, n'avoir plus, de quoi`,
  change: `
    retrouver+, repartir+, repart*, ressortir+, ressort, ressors, rentrer+, revenir+, revient, reviennent, arreter+ de, cesser+, finir+, devenir+, devien*, garder+, gagner+, eviter+, economiser+
    sauver+, durer+, tenir+, tient, tiennent, tiendra, resoudre+, debarrass*, liber*, soulag*, apais*, dormir+, dort, dorment, dors, respirer+, rire+, rit, rient, sourire+, manger+, cuisiner+, danser+, chanter+, jouer+
    comprendre+, comprend*, decider+, choisir+, vendre+, recevoir+, offrir+, offr*, fermer+, ouvrir+, ouvre+, marcher+, porter+, enfiler+, ranger+, reparer+, remettre+, remet*, rend+, rendre+, faire plaisir
    se sentir, te sens, vous sentez, se sent, vous sentirez, te sentiras, rassur*, facilit*, simplifi*, rattrap*, remplac*, proteg*, change+, changer+, calm*, epargn*, passer+, dire+, savoir+, voir+, verra*, verrez, verront, reconnai*`,
  /** What somebody is made able to do: « j’aide les maçons à envoyer leurs factures ». */
  enables: `
    aide|aidons|aider|apprends|apprenons|forme|formons|prepare|preparons|accompagne|accompagnons|entraine|entrainons|montre|montrons|coache ... a *er|*ir|*re|*oir, aide|apprends|montre|explique|dis|indique a|aux|leur|vous|te|t'|lui .. comment|ce|ou|quand|quoi|lequel|laquelle|des|la|le, savent quoi|comment|ou|quand|lequel, sait quoi|comment|ou|quand`,
  /** What they then do, told of them: « elles repartent », « ils vendent ». */
  theirs: `
    ils|elles *ent, ils|elles ont|font|vont|sont, ils|elles n'|ne|se|s'|le|la|les|y|en *ent, et ils|elles|il|elle|on|chacun, puis ils|elles, le lendemain|soir|matin ils|elles|il|elle|on|vous|tu, se garde+|gardent|conserve|conservent .. jours|semaine+|mois|saison+, tient|tiennent|dure|durent|gardent|garde|reste|restent chaud|chaude|chauds|#|une|deux|trois|toute|jusqu'|frais, pendant que vous|tu, vous|tu le|la|les|l' *ez|*es|*s, des|d'|la|le|du premier+|premiere coup|essai|fois|soir|jour`,
  after: `
    pour qu'|afin qu',    sans *er|*ir|*re|*oir, de nouveau, a nouveau, ne .. plus, n' .. plus, plus besoin, sans avoir a, sans que, sans devoir, sans vous, sans te, sans risquer, sans craindre, fini+ les|le|la, finies les, enfin, pour que, afin que, afin de, jusqu'a ce que, de sorte que
    a la fin, au bout de, en sortant, en partant, en rentrant, le soir, le lendemain, le matin, des la premiere, apres quoi, resultat, et la, plus de, moins de, au lieu de, plutot que, pour ne plus, pour ne pas`,
  feelings: `
    fier+, fierte, serein+, serenite, confiance, confiant+, rassur*, apaise+, calme+, tranquille+, legerete, leger+, joie, joyeux+, heureux+, bonheur, plaisir, content+, soulag*, peur+, honte, angoisse+, gene+, seul+, solitude
    stress*, culpabil*, colere, triste+, tristesse, emotion+, emu+, larme+, rire+, sourire+, envie, surprise+, chez-soi, chez soi, a l'aise, beau, belle+, libre+, paix, repos, detendu+, detente`,
  problem: `
    probleme+, difficulte+, panne+, casse+, cassee+, perdu+, perdre+, perd+, oublie+, galere+, mal, debord*, fatigu*, epuis*, coince+, bloque+, encombr*, bazar, desordre, retard+, trop, manque+, jamais le temps, pas le temps, dechir*, troue+, trou+
    abim*, rat*, bruit+, froid, fuite+, tache+, griff*, crainte+, craign*, n'osez, n'oses, ne sais, ne savez, ne trouv*, n'arriv*, pleur*, dispute+, conflit+, deuil, separation, divorce+, accident+, vide, refus*, impay*, dette+, rouill*, frott*, grinc*, effray*, effrai*, inquiet*, enerv*, agac*, desesper*, paniqu*, vous taisez, se taisent, se tait, te tais, goutte la|le|toute, fuit, sans savoir, fait peur, font peur, vous perdez, tu perds, vous ratez, sature*, noy* sous`,
  situation: `
    quand vous|tu|on|votre|ton|ta|les|l', si vous|tu|votre|ton|ta, vous venez de, tu viens de, lorsque, apres un|une, avant un|une|le|la, votre .. ne, ton .. ne, vous avez, tu as, t'as, vous n', tu n', vous ne, tu ne, vous etes en, au moment de, le jour ou, la veille, votre|ton premier, votre|ta premiere, vous cherchez, tu cherches, vous preparez, tu prepares, vous demenagez, tu demenages, vous vous lancez, tu te lances, vous organisez, tu organises, vous attendez un|une, tu attends un|une, vous rentrez, tu rentres tard, vous recevez, vous hesitez, vous voulez, tu voudrais, vous aimeriez, vous voudriez, ceux|celles|parents|personnes qui doivent|n'|rentrent|travaillent|cherchent`,
};
