import { agreeingOpening } from '../language/grammar/fr/adjectives.ts';
import { infinitiveOfParticiple, infinitiveOfVous } from '../language/grammar/fr/conjugate.ts';
import { withA, withLe } from '../language/grammar/fr/contraction.ts';
import { elided } from '../language/grammar/fr/elision.ts';
import { type Gender, genderOf, isPlural } from '../language/grammar/fr/gender.ts';
import { makerToReader, toGroup, toReader } from '../language/grammar/fr/person.ts';
import { type Shape, shapeOf, stripped, uncapitalised } from '../language/grammar/shape.ts';
import type { Address } from '../offer/schema.ts';
import type { Parts, Turn } from './compose.ts';

interface Audience {
  /** As an object: "les jeunes parents". */
  readonly said: string;
  readonly plural: boolean;
  readonly gender: Gender | undefined;
}

/** A part woven into the sentence, or words of its own when its shape does not allow it. */
interface Slot {
  readonly kind: 'infinitive' | 'noun' | 'purpose' | 'result' | 'aside';
  readonly text: string;
}

/** The sentences of a statement in French. Each part is used in the way its shape allows, and never forced. */
export function composeFrench(parts: Parts, address: Address, turn: Turn): string[] {
  const audience = audienceOf(parts.audience);
  const change = parts.change === undefined ? undefined : changeOf(parts.change, address, audience);
  const situation = situationOf(parts.situation, address, audience);
  const means = meansOf(parts.means, address, turn);
  const whom = audience === undefined ? undefined : `${audience.said}${situation.relative}`;
  const loose =
    parts.audience !== undefined && audience === undefined ? [`pour qui : ${asTyped(parts.audience)}`] : [];
  const main = parts.beginner
    ? searching(whom, situation, change, means.woven)
    : woven({ parts, address, turn, audience, whom, situation, change, means: means.woven });
  const apart = change?.kind === 'aside' || change?.kind === 'result' ? [change.text] : [];
  return [
    ...loose,
    ...situation.before,
    ...main,
    ...apart,
    ...means.after,
    ...feelingOf(parts.feeling, address, audience, turn),
    ...invitation(parts, address),
  ];
}

interface Situation {
  /** " qui n’osent plus recevoir", or nothing. */
  readonly relative: string;
  /** "quand ils rentrent", "face au manque de temps", or nothing. */
  readonly opening: string;
  /** "vous n’osez plus recevoir ?", or nothing. */
  readonly asked: string;
  readonly before: readonly string[];
}

interface Weave {
  readonly parts: Parts;
  readonly address: Address;
  readonly turn: Turn;
  readonly audience: Audience | undefined;
  readonly whom: string | undefined;
  readonly situation: Situation;
  readonly change: Slot | undefined;
  readonly means: string;
}

function woven({ parts, address, turn, audience, whom, situation, change, means }: Weave): string[] {
  const { opening } = situation;
  const lead = opening === '' ? '' : `${opening}, `;
  if (change === undefined || change.kind === 'aside' || change.kind === 'result') {
    return withoutChange({ address, whom, lead, means, situation, audience });
  }
  const when = opening === '' ? '' : `, ${opening}`;
  const i = (present: string, infinitive: string): string => iDo(present, infinitive, address, parts.invited);
  const third = address === 'third';
  const toWhom = third && whom !== undefined ? ` ${withA(whom)}` : '';
  const object = third && whom !== undefined ? ` ${whom}` : '';
  const addressed = third || whom === undefined ? [] : [`je m’adresse ${withA(whom)}`];
  switch (turn) {
    case 1: {
      const core = {
        infinitive: `${i('aide', 'aider')}${object} à ${change.text}${means}`,
        noun: `${i('apporte', 'apporter')}${toWhom} ${change.text}${means}`,
        purpose: `${i('accompagne', 'accompagner')}${object} ${change.text}${means}`,
      }[change.kind];
      return [...(third ? [] : openingFor(address, audience, whom, situation)), `${lead}${core}`];
    }
    case 2:
      if (change.kind === 'purpose') {
        const company = third
          ? whom === undefined
            ? ''
            : ` avec ${whom}`
          : address === 'tu'
            ? ' avec toi'
            : ' avec vous';
        const why = parts.invited ? 'j’aimerais travailler' : 'je travaille';
        const aim = change.text.replace(/^(?:pour|afin) (?=qu)/u, '');
        return [`${aim} : voilà pourquoi ${why}${company}${when}${means}`, ...addressed];
      }
      return [
        `${change.text} : c’est ce que ${change.kind === 'noun' ? i('apporte', 'apporter') : i('propose', 'proposer')}${toWhom}${when}${means}`,
        ...addressed,
      ];
    case 3: {
      const said = {
        infinitive: parts.invited ? `une invitation à ${change.text}` : change.text,
        noun: change.text,
        purpose: `un seul but, ${change.text.replace(/^(?:pour|afin) (?=qu)/u, '')}`,
      }[change.kind];
      return [`${whom === undefined ? 'mon travail' : `pour ${whom}`}${when} : ${said}${means}`];
    }
  }
}

/** "j’aide", "je vous aide", "je t’aide"; "j’aimerais t’aider" when it is an invitation. */
function iDo(present: string, infinitive: string, address: Address, invited: boolean): string {
  const verb = invited ? infinitive : present;
  const said = address === 'third' ? verb : address === 'vous' ? `vous ${verb}` : elided('te', verb);
  return invited ? `j’aimerais ${said}` : elided('je', said);
}

/** "Jeunes parents, vous n’osez plus recevoir ?", or "Je m’adresse aux jeunes parents." */
function openingFor(
  address: Address,
  audience: Audience | undefined,
  whom: string | undefined,
  situation: Situation,
): string[] {
  if (situation.asked !== '') {
    const called = address === 'vous' && audience !== undefined ? vocative(audience) : undefined;
    if (called !== undefined) return [`${called}, ${situation.asked} ?`];
    return [
      ...(audience === undefined ? [] : [`je m’adresse ${withA(audience.said)}`]),
      `${situation.asked} ?`,
    ];
  }
  return whom === undefined ? [] : [`je m’adresse ${withA(whom)}`];
}

function vocative({ said, plural }: Audience): string | undefined {
  const called = said.replace(/^(?:les|des|de)\s+/u, '');
  const simple =
    plural &&
    called !== said &&
    called.split(/\s+/).length <= 4 &&
    !/(?<!\p{L})(?:qui|que|dont|où|entre|de moins|ceux|celles)(?!\p{L})|[,'’]/u.test(called);
  return simple ? called : undefined;
}

function withoutChange({
  address,
  whom,
  lead,
  means,
  situation,
  audience,
}: Omit<Weave, 'parts' | 'turn' | 'change'> & { lead: string }): string[] {
  if (whom === undefined) {
    const asked = situation.asked === '' ? [] : [`${situation.asked} ?`];
    return [...asked, ...(means === '' ? [] : [`${lead}je travaille ${means.replace(/^,\s*/u, '')}`])];
  }
  if (address === 'third' || situation.asked === '') return [`${lead}je travaille avec ${whom}${means}`];
  return [
    ...openingFor(address, audience, whom, situation),
    ...(means === '' ? [] : [`je travaille ${means.replace(/^,\s*/u, '')}`]),
  ];
}

/** The beginner's page: whom they look for. */
function searching(
  whom: string | undefined,
  situation: Situation,
  change: Slot | undefined,
  means: string,
): string[] {
  const among = whom === undefined ? situation.relative : ` parmi ${whom.replace(/^des?\s+/u, 'les ')}`;
  const when = situation.opening === '' ? '' : `, ${situation.opening}`;
  const sought = `je cherche cinq personnes${among}${when}`;
  if (change === undefined || change.kind === 'aside' || change.kind === 'result')
    return [sought, ...(means === '' ? [] : [`je travaille ${means.replace(/^,\s*/u, '')}`])];
  if (change.kind === 'infinitive') return [sought, `j’aimerais les aider à ${change.text}${means}`];
  if (change.kind === 'noun') return [sought, `j’aimerais leur apporter ${change.text}${means}`];
  return [sought, `j’aimerais les accompagner ${change.text}${means}`];
}

function invitation({ invited, beginner, change }: Parts, address: Address): string[] {
  if (!invited || (change === undefined && !beginner)) return [];
  switch (address) {
    case 'vous':
      return [beginner ? 'si c’est votre cas, écrivez-moi' : 'si cela vous parle, écrivez-moi'];
    case 'tu':
      return [beginner ? 'si c’est ton cas, écris-moi' : 'si cela te parle, écris-moi'];
    case 'third':
      return [
        beginner ? 'une réponse, même d’un mot, m’aidera déjà' : 'c’est une piste : une conversation le dira',
      ];
  }
}

function audienceOf(text: string | undefined): Audience | undefined {
  if (text === undefined) return undefined;
  const words = uncapitalised(stripped(text), 'fr').replace(/^pour\s+(?=\S)/iu, '');
  const shape = shapeOf(words, 'fr');
  if (/(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|moi|je|nous)(?!\p{L})/iu.test(words)) return undefined;
  if (shape === 'noun') {
    const singular =
      /^(?:une?|la|le|mon|ma|ton|ta|son|sa|cette?|chaque|tout|toute|celui|celle|l['’])(?=\s|\p{L})/iu.test(
        words,
      ) && !/^(?:les|leurs)/iu.test(words);
    const head =
      words
        .split(/\s+/)
        .slice(1)
        .find(
          (word) =>
            !/^(?:jeunes?|petit.*|grand.*|futur.*|nouve.*|vieux|vieilles?|de|d’|personnes-)$/u.test(word),
        ) ?? '';
    return {
      said: words,
      plural: !singular,
      gender: personGender(/^celles/iu.test(words) ? 'femmes' : /^ceux/iu.test(words) ? 'hommes' : head),
    };
  }
  const first = words.split(/\s+/)[0] ?? '';
  if (shape !== 'bare-noun' || !isPlural(first)) return undefined;
  const head =
    words
      .split(/\s+/)
      .find(
        (word) =>
          !/^(?:jeunes|futurs|futures|nouveaux|nouvelles|petits|petites|grands|grandes|anciens|anciennes)$/u.test(
            word,
          ),
      ) ?? first;
  return { said: `les ${words}`, plural: true, gender: personGender(head) };
}

/** Gender of people: undefined for inclusive forms and for nouns that do not say. */
function personGender(noun: string): Gender | undefined {
  const low = noun.toLowerCase().replace(/[,.;]$/u, '');
  if (/[·.()/-]/u.test(low)) return undefined;
  if (
    /^(?:femmes?|mamans?|mères?|filles?|dames?|personnes?|copines?|sœurs?|grand-mères|épouses?|mariées|veuves?)$|(?:euses?|trices?|ières?|iennes?|antes|entes|ées|eresses)$/u.test(
      low,
    )
  )
    return 'f';
  if (
    /^(?:hommes?|papas?|pères?|garçons?|couples?|parents|grands-parents|gens|adultes-|enfants?|frères?|étudiants?|indépendants|clients|salariés|retraités|artisans|créateurs|musiciens|commerçants|voisins|habitants|amoureux)$|(?:eurs|iers|iens|ants|és)$/u.test(
      low,
    )
  )
    return 'm';
  return genderOf(low) === 'f' && /(?:ées|ienne)/u.test(low) ? 'f' : undefined;
}

function changeOf(text: string, address: Address, audience: Audience | undefined): Slot {
  const typed = stripped(text);
  const words = uncapitalised(typed, 'fr');
  const shape = shapeOf(words, 'fr');
  const aside: Slot = { kind: 'aside', text: `ce qui change : ${asTyped(text)}` };
  const turned = (given: string, as: Shape): string | undefined => turnedTo(given, as, address, audience);
  switch (shape) {
    case 'infinitive': {
      const said = turned(words, shape);
      return said === undefined ? aside : { kind: 'infinitive', text: said };
    }
    case 'gerund':
    case 'imperative': {
      const found = /^(?:en\s+)?(\p{L}+)(.*)$/u.exec(words)!;
      const verb = shape === 'gerund' ? infinitiveOfParticiple(found[1]!) : infinitiveOfVous(found[1]!);
      const said = verb === undefined ? undefined : turned(`${verb}${found[2]!}`, 'infinitive');
      return said === undefined || /(?<!\p{L})-(?:vous|toi)(?!\p{L})/u.test(said)
        ? aside
        : { kind: 'infinitive', text: said };
    }
    case 'noun': {
      const said = turned(words, shape);
      return said === undefined ? aside : { kind: 'noun', text: said };
    }
    case 'adjective': {
      const said = turned(`se sentir ${words}`, 'infinitive');
      return said === undefined ? aside : { kind: 'infinitive', text: said };
    }
    case 'clause': {
      const said = turned(words, shape);
      if (said === undefined) return aside;
      if (/^qu[e’']/u.test(words)) return { kind: 'purpose', text: `pour ${said}` };
      if (/^(?:pour|afin) qu/u.test(words)) return { kind: 'purpose', text: said };
      return { kind: 'result', text: `au bout, ${said}` };
    }
    default:
      return aside;
  }
}

/** The words for this reader; undefined when they do not turn for sure. */
function turnedTo(
  words: string,
  shape: Shape,
  address: Address,
  audience: Audience | undefined,
): string | undefined {
  if (address !== 'third') return toReader(words, address);
  if (audience !== undefined && !audience.plural)
    return /(?<!\p{L})(?:leurs?|ils|elles|eux|vous|votre|vos|tu|ton|ta|tes|te)(?!\p{L})/iu.test(words)
      ? undefined
      : words;
  if (
    /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|te|je|mon|ma|mes|nous|notre|nos)(?!\p{L})|(?<!\p{L})[tj]['’]/iu.test(
      words,
    )
  )
    return undefined;
  if (/(?<!\p{L})(?:il|elle)(?!\p{L})/iu.test(words)) return undefined;
  const pronoun = /(?<!\p{L})(ils|elles)(?!\p{L})/iu.exec(words)?.[1]?.toLowerCase();
  if (
    pronoun !== undefined &&
    audience?.gender !== undefined &&
    (pronoun === 'elles') !== (audience.gender === 'f')
  )
    return undefined;
  return shape === 'infinitive' || shape === 'noun' ? toGroup(words, audience?.gender) : words;
}

const nothing: Situation = { relative: '', opening: '', asked: '', before: [] };

function situationOf(text: string | undefined, address: Address, audience: Audience | undefined): Situation {
  if (text === undefined) return nothing;
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const aside: Situation = { ...nothing, before: [`le point de départ : ${asTyped(text)}`] };
  const foreign =
    /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|je|mon|ma|mes|nous)(?!\p{L})|(?<!\p{L})[tj]['’]/iu.test(
      words,
    );
  if (shape === 'relative' || (shape === 'clause' && /^(?:ils|elles)\s/u.test(words))) {
    const said = words.replace(/^(?:ils|elles)\s/u, 'qui ');
    const subject = audience?.gender === 'f' || /^elles\s/u.test(words) ? 'elles' : 'ils';
    const asked =
      address === 'third' || foreign ? undefined : toReader(words.replace(/^qui\s/u, `${subject} `), address);
    const many = !/(?<!\p{L})(?:ils|elles)(?!\p{L})/u.test(said);
    if (foreign || (!many && asked === undefined))
      return address !== 'third' && asked !== undefined ? { ...nothing, asked } : aside;
    const tied =
      audience === undefined || !many
        ? ''
        : /(?<!\p{L})qui(?!\p{L})/u.test(audience.said)
          ? ` et ${said}`
          : ` ${said}`;
    if (audience === undefined)
      return asked === undefined
        ? { ...aside, relative: ` ${said}`, before: [`pour les personnes ${said}`] }
        : { ...nothing, relative: ` ${said}`, asked };
    return { ...nothing, relative: tied, asked: asked ?? '' };
  }
  if (shape === 'clause') {
    const asked =
      address === 'third' || /^(?:qu|pour|afin)/u.test(words) ? undefined : toReader(words, address);
    return asked === undefined ? aside : { ...nothing, asked };
  }
  const said = turnedTo(words, 'clause', address, audience);
  if (said === undefined || (shape !== 'circumstance' && shape !== 'noun')) return aside;
  return { ...nothing, opening: shape === 'noun' ? `face ${withA(said)}` : said };
}

function meansOf(text: string | undefined, address: Address, turn: Turn): { woven: string; after: string[] } {
  if (text === undefined) return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const aside = { woven: '', after: [`concrètement : ${asTyped(text)}`] };
  const said =
    address === 'third'
      ? words
      : shape === 'i-clause'
        ? makerToReader(words, address)
        : toReader(words, address);
  if (
    said === undefined ||
    (address === 'third' && /(?<!\p{L})(?:vous|votre|vos|tu|ton|ta|tes)(?!\p{L})/u.test(words))
  )
    return aside;
  switch (shape) {
    case 'circumstance':
    case 'gerund':
      return { woven: `, ${said}`, after: [] };
    case 'noun':
      return { woven: turn === 1 ? `, grâce ${withA(said)}` : `, avec ${said}`, after: [] };
    case 'i-clause':
      return { woven: '', after: [`pour cela, ${said}`] };
    default:
      return aside;
  }
}

const stays = { 1: 'à la clé', 2: 'au bout du chemin', 3: 'ce qui reste' } as const;

function feelingOf(
  text: string | undefined,
  address: Address,
  audience: Audience | undefined,
  turn: Turn,
): string[] {
  if (text === undefined) return [];
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const aside = [`${stays[turn]} : ${asTyped(text)}`];
  const turned = (given: string, as: Shape): string | undefined => turnedTo(given, as, address, audience);
  switch (shape) {
    case 'noun': {
      const said = turned(words, shape);
      return [`${stays[turn]} : ${said ?? asTyped(text)}`];
    }
    case 'bare-noun':
      return [`${stays[turn]} : ${/\s/u.test(words) ? words : withLe(words)}`];
    case 'adjective': {
      const plural =
        address === 'third' ? (audience?.plural ?? true) : address === 'vous' ? undefined : false;
      const agreed =
        plural === undefined
          ? words
          : agreeingOpening(
              words,
              plural ? 'plural' : 'singular',
              address === 'third' ? audience?.gender : undefined,
            );
      const said = turned(`se sentir ${agreed}`, 'infinitive');
      return said === undefined ? aside : [`de quoi ${said}`];
    }
    case 'infinitive': {
      const said = turned(words, shape);
      return said === undefined ? aside : [`de quoi ${said}`];
    }
    case 'clause': {
      const said = turned(words, shape);
      if (said === undefined) return aside;
      return /^qu[e’']/u.test(words)
        ? [`tout cela pour ${said}`]
        : /^(?:pour|afin)/u.test(words)
          ? [`tout cela ${said}`]
          : [`au bout, ${said}`];
    }
    default:
      return aside;
  }
}

/** A part taken as it is: what its author typed, without its outer quotes and full stop. */
const asTyped = (text: string): string => stripped(text);
