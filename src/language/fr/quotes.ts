/** Signs of the kind of a quote. */
export const quoteSigns = {
  did: `
    a achete|commande|paye|demande|essaye|revenu|revenue|offert|choisi|pris|appele|ecrit|dit|envoye|pleure|garde|laisse|porte|reserve|recommande|amene
    ai achete|commande|paye|demande|essaye|offert|pris|appele|ecrit|dit|mis|porte|dormi|fait|eu|garde|jete|perdu|passe|arrete|cherche|trouve, suis venu+|alle+|revenu+|parti+|rentre+|reste+, est venu+|revenu+|parti+|reste+|rentre+|repasse+
    hier, la semaine derniere, le mois dernier, en janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre, depuis #, depuis trois|deux|un|une, l'an dernier, l'annee derniere, ce matin, samedi dernier, # fois, # euros, # €`,
  praise: `
    magnifique+, sublime+, superbe+, splendide+, beau+, belle+, genial+, incroyable+, talent+, talentueux+, doue+, doigts de fee, bravo, chapeau, j'adore, on adore, merveille+, merveilleux+, parfait+, top, canon, extra, chouette+, trop bien, trop beau, trop belle, quel travail, quelle patience, la meilleure, le meilleur, en or, merci, artiste+, joli+, delicieux+, au top, excellent+, adorable+, gentil+, pro, patience, magique+, chef-d'oeuvre`,
  would: `
    *erais, *rais, je reviendrai, je viendrai, je prendrai, je repasserai, j'acheterai, j'en prendrai, on viendra, si un jour, un jour, la prochaine fois, peut-etre, surement, certainement, sans doute, si j'avais, si vous faites, si tu fais, quand j'aurai, l'an prochain, l'annee prochaine, je vais y penser, je compte, a l'occasion, tot ou tard, ca m'interesserait, *rait, *erai, *ront, promis, pourquoi pas`,
  general: `
    les gens, les femmes, les hommes, les clients, les parents, les jeunes, les enfants, tout le monde, on aime, on veut, on prefere, de nos jours, aujourd'hui, en general, toujours, souvent, jamais, la plupart, personne ne, plus personne, chacun, les francais, les seniors, les ados, les touristes, une femme, un homme, la clientele, le public, quand on, les consommateurs, la societe`,
  supposed: `
    je pense qu*, je crois qu*, je suis sur+, je suis certain+, je suppose, j'imagine, a mon avis, selon moi, pour moi, j'ai l'impression, je sens qu*, je sens bien, elle doit, il doit, ils doivent, elles doivent, doit surement, sans doute, probablement, ca se voit, on sent qu*, au fond, inconscient*, en realite, ce qu'elle|il|ils|elles veu*|cherch*, mes client+ ont besoin, mes client+ veu*|cherch*|aim*|attend*|se, visiblement, apparemment, si elle, s'il, il me semble, forcement, c'est evident, elle avait l'air, il avait l'air, mon client, ma cible, ma cliente ideale`,
};
