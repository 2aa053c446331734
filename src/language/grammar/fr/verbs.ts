/**
 * French verbs that no ending rule gives: one line a model, `endings | present of tu, vous, ils | prefixes`.
 * Written for limpide from the grammar of the three groups; forms that follow from these are computed in `conjugate.ts`.
 */
export interface Verb {
  readonly infinitive: string;
  /** Present indicative. */
  readonly tu: string;
  readonly vous: string;
  readonly ils: string;
  /** Stems of the subjunctive when they do not follow from `ils` and `vous`: of tu and ils, of vous. */
  readonly subjunctive?: readonly [string, string];
}

const models = `
faire fais faites font | - re dé satis contre par
venir viens venez viennent | - re de par sou con inter pré pro sur sub inter ad
tenir tiens tenez tiennent | - re ob con main sou appar dé entre abs
prendre prends prenez prennent | - ap com sur re entre é désap
mettre mets mettez mettent | - per pro re com trans ad sou dé é o compro
partir pars partez partent | - re dé
sortir sors sortez sortent | - res
dormir dors dormez dorment | - en ren
sentir sens sentez sentent | - con res pres
mentir mens mentez mentent | - dé
repentir repens repentez repentent | -
servir sers servez servent | - des res
courir cours courez courent | - par re ac se con dis en
mourir meurs mourez meurent | -
ouvrir ouvres ouvrez ouvrent | - c déc rec entr r red
offrir offres offrez offrent | -
souffrir souffres souffrez souffrent | -
cueillir cueilles cueillez cueillent | - ac re
saillir sailles saillez saillent | as tres
faillir faillis faillissez faillissent | -
fuir fuis fuyez fuient | - en
bouillir bous bouillez bouillent | -
quérir quiers quérez quièrent | ac con re
vêtir vêts vêtez vêtent | - re dé
voir vois voyez voient | - re entre pré
devoir dois devez doivent | - re
cevoir çois cevez çoivent | re aper con dé per
mouvoir meus mouvez meuvent | - é pro
asseoir assieds asseyez asseyent | - r
craindre crains craignez craignent | -
plaindre plains plaignez plaignent | -
traindre trains traignez traignent | con
peindre peins peignez peignent | - re dé
teindre teins teignez teignent | - at é dé
treindre treins treignez treignent | é as res
feindre feins feignez feignent | -
joindre joins joignez joignent | - re ad dis en
duire duis duisez duisent | con pro tra ré sé intro dé in recon repro
truire truis truisez truisent | cons ins dé recons
cuire cuis cuisez cuisent | - re
nuire nuis nuisez nuisent | -
luire luis luisez luisent | - re
dire dis dites disent | - re
dire dis disez disent | contre inter pré mé
lire lis lisez lisent | - re é
crire cris crivez crivent | é dé ré ins pres trans sous
boire bois buvez boivent | -
croire crois croyez croient | -
vivre vis vivez vivent | - re sur
suivre suis suivez suivent | - pour
connaître connais connaissez connaissent | - re mé
paraître parais paraissez paraissent | - ap dis trans réap com
naître nais naissez naissent | - re
croître crois croissez croissent | ac dé
plaire plais plaisez plaisent | - dé com
taire tais taisez taisent | -
rire ris riez rient | - sou
vaincre vaincs vainquez vainquent | - con
rompre romps rompez rompent | - inter cor
battre bats battez battent | - com dé a re ra
suffire suffis suffisez suffisent | -
clure clus cluez cluent | con ex in
soudre sous solvez solvent | ré dis ab
coudre couds cousez cousent | - dé re
haïr hais haïssez haïssent | -
vendre vends vendez vendent | - re
rendre rends rendez rendent | -
perdre perds perdez perdent | - re
tendre tends tendez tendent | - en at dé é pré sous dis
pondre ponds pondez pondent | - ré corres
cendre cends cendez cendent | des redes con
fendre fends fendez fendent | - dé pour
pendre pends pendez pendent | - dé sus ap
fondre fonds fondez fondent | - con re
mordre mords mordez mordent | - dé re
tordre tords tordez tordent | - dis re
tondre tonds tondez tondent | - re
épandre épands épandez épandent | - r
`;

/** Whose subjunctive does not follow either. */
const odd: readonly Verb[] = [
  { infinitive: 'être', tu: 'es', vous: 'êtes', ils: 'sont', subjunctive: ['soi', 'soy'] },
  { infinitive: 'avoir', tu: 'as', vous: 'avez', ils: 'ont', subjunctive: ['ai', 'ay'] },
  { infinitive: 'aller', tu: 'vas', vous: 'allez', ils: 'vont', subjunctive: ['aill', 'all'] },
  { infinitive: 'savoir', tu: 'sais', vous: 'savez', ils: 'savent', subjunctive: ['sach', 'sach'] },
  { infinitive: 'pouvoir', tu: 'peux', vous: 'pouvez', ils: 'peuvent', subjunctive: ['puiss', 'puiss'] },
  { infinitive: 'vouloir', tu: 'veux', vous: 'voulez', ils: 'veulent', subjunctive: ['veuill', 'voul'] },
  { infinitive: 'valoir', tu: 'vaux', vous: 'valez', ils: 'valent', subjunctive: ['vaill', 'val'] },
];

function expand(line: string): Verb[] {
  const [forms, prefixes] = line.split(' | ');
  const [infinitive, tu, vous, ils] = forms!.split(' ') as [string, string, string, string];
  return prefixes!.split(' ').map((given) => {
    const prefix = given === '-' ? '' : given;
    const verb = { infinitive: prefix + infinitive, tu: prefix + tu, vous: prefix + vous, ils: prefix + ils };
    if (!infinitive.endsWith('faire')) return verb;
    return { ...verb, subjunctive: [`${prefix}fass`, `${prefix}fass`] as const };
  });
}

export const irregular: readonly Verb[] = [...odd, ...models.trim().split('\n').flatMap(expand)];

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs in -isser: their -issent is not that of finir. */
export const isserVerbs = words(
  'glisser hisser tisser plisser crisser visser dévisser tapisser ratisser métisser vernisser lisser pisser esquisser coulisser',
);
/** First group, e before the last consonant: mute in vous, è in tu and ils. */
export const graveVerbs =
  words(`acheter racheter geler congeler dégeler peler modeler remodeler mener emmener amener ramener
  promener démener surmener malmener lever enlever élever relever soulever prélever peser soupeser semer parsemer crever haleter
  harceler démanteler ciseler receler marteler sevrer grever dépecer achever parachever lever`);
/** First group, consonant doubled in tu and ils. */
export const doublingVerbs =
  words(`appeler rappeler renouveler épeler chanceler étinceler ensorceler ruisseler ficeler morceler
  niveler amonceler jumeler atteler dételer museler carreler jeter rejeter projeter feuilleter étiqueter cacheter décacheter empaqueter`);
/** First group in -ayer, whose -aient is a present (essaient) and not an imperfect. */
export const ayerVerbs = words(
  'essayer payer balayer effrayer égayer déblayer bégayer rayer enrayer étayer monnayer défrayer débrayer embrayer relayer',
);
