/** Who may be served, and how a text names them. */
export const people = {
  person: `
    client+, parent+, enfant+, bebe+, femme+, homme+, maman+, papa+, mere+, pere+, famille+, couple+, adulte+, ado+, adolescent+, aine+
    senior+, retraite+, debutant+, voyageur+, visiteur+, lecteur+, lectrice+, eleve+, etudiant+, apprenti+, patient+, particulier+, entreprise+, pme, tpe, commercant+, artisan+
    entrepreneur*, independant+, createur*, creatrice+, salarie+, collegue+, equipe+, dirigeant+, manager+, cadre+, musicien+, chanteur+, danseur+, sportif+
    cavalier+, coureur+, jardinier+, cuisinier+, voisin+, invite+, convive+, resident+, locataire+, proprietaire+, marie+, fiance+, veuf+, veuve+, orphelin+, malade+
    personne+, gens, monde, fille+, garcon+, fils, gamin+, gosse+, petit+, jeune+, vieux, dame+, monsieur, messieurs, mesdames, ami+, copain+, copine+, proche+
    gentleman, gentlemen, girl+, foyer+, stagiaire+, adherent+, maitre+, association+, mairie+, ecole+, restaurant+, boutique+, touriste+, citadin+, agriculteur+, eleveur+, infirmier+, soignant+, enseignant+, prof+, auteur+, autrice+`,
  clients: `
    mes|nos client+|eleve+|mariees|maries|patient+|stagiaire+|resident+|lecteur+|lectrice+|invite+|hote+|adherent+|abonne+|participant+|apprenti+|auditeur+|spectateur+|visiteur+|voyageur+|locataire+|danseur+|chanteur+|cavalier+|futurs|futures, les|des|aux|ces|chaque|leurs|leur|un|une|du|la|le|l'|d' client+, cliente+, client+
    les|des|aux|ces|chaque|leurs|certain+|ses|vos|tes|quelques|plusieurs|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|nos <person>, # <person>
    pour les|des|un|une|la|le <person>, pour <person>, un|une <person> qui
    celles|ceux|celui|celle qui, celles|ceux que, ceux|celles a, quiconque, quelqu'un qui, qui que, ceux dont
    quand on, si on, lorsqu'on, qu'on, ou l'on, on repart, on ressort, on revient, on arrive, on peut, on apprend
    aide|aidons|accompagne|accompagnons|apprends|apprenons|forme|formons|prepare|rassure|explique|montre|conseille|coache|coiffe|masse|emmene|garde|accueille|recois|equipe|habille|soutiens|loge|nourris|nourrit|guide aux|les|des|ceux|celles *s|*x|qui, pour ceux|celles|celui|celle qui|dont|que|qu', entre voisins|voisines|amis|amies|copines|collegues|femmes|hommes|parents, les *eurs|*euses|*iens|*iennes|*iers|*ieres|*istes|*aires|*ants|*antes qui, aux *eurs|*euses|*iens|*iennes|*istes|*aires|*ants|*antes
    on rentre|dort|respire|rit|s'endort|retrouve|reprend|oublie|souffle|s'assoit, on se *it|*e|*d|*t, on n' a|ose|est plus, on ne *e|*t plus, le bebe, la petite, le petit, la dame, le monsieur, l'aine, l'ainee, la maman, le papa, la gamine, le gamin, la mamie, le papi
    futur+ maman+|marie+|parent+, jeune+ maman+|parent+|mere+, personne qui, personnes agees, mon gars, mesdames, messieurs, les amis, les copines, ma belle, les filles
    la mariee, le marie, les maries, l'enfant, l'eleve, la famille, les petits, les grands, les anciens, residents, debutant+, particuliers, entrepreneur*, independant+
    pour les|des|nos|mes *eurs|*euses|*iers|*ieres|*istes|*iens|*iennes|*aires|*rices, pour un|une|l'|la|le *euse|*iere|*iste|*ienne|*rice|*enaire
    parents, enfants, familles, couples, adolescents, ados, seniors, adultes, debutants, voyageurs, commercants, artisans, retraites`,
  named: `
    pour|aux|chez les|des|un|une|nos|mes|vos|jeunes|grands|grandes|futurs|futures client+|parent+|enfant+|bebe+|femme+|homme+|maman+|papa+|famille+|couple+|adulte+|ado+|adolescent+|senior+|retraite+|debutant+|eleve+|etudiant+|entreprise+|artisan+|commercant+|independant+|musicien+|sportif+|voisin+|invite+|personne+|gens|proprietaire+|locataire+|ecole+|mairie+|association+|restaurant+|infirmier+|soignant+|marie+|mariees, aux|pour clients|clientes|parents|enfants|bebes|femmes|hommes|mamans|papas|familles|couples|adultes|ados|adolescents|seniors|retraites|debutants|debutantes|eleves|etudiants|entreprises|artisans|commercants|independants|musiciens|sportifs|voisins|personnes|gens|proprietaires|locataires|ecoles|mairies|associations|infirmieres|soignants|futurs|futures|jeunes|maries
    pour|aux les|des|un|une|l' *eurs|*euses|*ieres|*istes|*iennes|*trices, pour|chez|a|aide|aidons celles|celle|ceux|celui qui|qu'|dont, quiconque`,
  kin: `
    mon pere, ma mere, ma grand-mere, mon grand-pere, mes grands-parents, ma famille, mes parents, ma femme, mon mari, mon oncle, ma tante, ma fille, mon fils
    mon grand pere, mes aieux, meme+, mamie, papy, papi, la grand-mere, de pere en fils, de mere en fille, mon arriere-grand, mes|mon|ma|nos deux|trois|quatre|cinq|propres enfant+|fille+|fils|frere+|soeur+`,
  'formal-order': `*ez, faites, dites`,
  'familiar-order': `
    ^ viens|prends|choisis|ecris|appelle|envoie|apporte|rejoins|essaie|laisse|goute|clique|apprends|oublie|decouvre|ose|deviens|inscris|dis|fonce|file|regarde|amene|ramene|arrete
    ^ suis la|le|les|mes|ma|cette|ces, ^ n' *e pas|plus|rien
    n'attends, ^ n'hesite, ^ ne rate|passe|laisse|loupe|manque, et|alors|donc n'hesite, et|alors|donc ne rate|passe|laisse, n'hesite pas a, offre-toi, depeche-toi`,
  order: `<formal-order>, <familiar-order>, a emporter ou, pour tous, pour toutes, avis aux, bienvenue`,
};
