import { isIrregularInfinitive } from './conjugate.ts';

/** Words that end as infinitives do and are none (or are rarely meant as one). */
const nouns = new Set(
  `hiver enfer fer mer cher amer fier hier ver laser leader boulanger berger danger étranger verger potager foyer loyer
  poster cuiller avenir plaisir désir loisir souvenir soupir saphir cuir noir soir espoir miroir couloir tiroir trottoir comptoir
  manoir savoir-faire mémoire histoire victoire gloire territoire livre lettre fenêtre frère mère père centre heure
  nature culture aventure voiture couture peinture écriture lecture structure affaire carrière matière manière lumière
  rivière prière bière première dernière ordre cadre nombre chambre ombre arbre octobre septembre novembre décembre théâtre
  équilibre titre chapitre mètre maître salaire horaire anniversaire commentaire air chair clair pair éclair fleur
  bonheur peur cœur sœur ingénieur clavier courrier chantier sentier premier dernier cahier panier papier quartier métier
  atelier escalier calendrier dossier particulier régulier singulier familier entier léger passager ménager cancer
  caractère guerre terre verre pierre libre propre autre notre votre quatre contre entre outre sobre sombre 
  timbre membre ventre spectre diamètre paramètre registre sourcier kir zéphyr martyr tir`.split(/\s+/),
);
const ierVerb =
  /^(?:étudi|appréci|oubli|confi|vérifi|copi|pli|tri|cri|li|publi|remerci|simplifi|mari|planifi|identifi|clarifi|réconcili|vari|modifi|privilégi|initi|négoci|alli|associ|envi|épi|expédi|fortifi|justifi|mendi|multipli|orthographi|photographi|parti|pari|qualifi|rectifi|ralli|reli|sci|signifi|ski|spécifi|suppli|tonifi|unifi|bénéfici|concili|défi|différenci|diversifi|domicili|édifi|gratifi|humili|intensifi|pacifi|purifi|solidifi|méfi|fi)er$/u;

/** Whether one French word is an infinitive, as far as its form tells. */
export function isInfinitive(word: string): boolean {
  if (isIrregularInfinitive(word)) return true;
  if (nouns.has(word) || word.length < 4) return false;
  if (/ier$/u.test(word)) return ierVerb.test(word);
  if (/er$/u.test(word)) return !/(?:eur|ster|oper|sher|uster|eeper|ther)$/u.test(word);
  if (/[^oa]ir$/u.test(word)) return true;
  return false;
}
