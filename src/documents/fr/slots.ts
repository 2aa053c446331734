import { agreeingOpening } from '../../language/grammar/fr/adjectives.ts';
import { concord } from '../../language/grammar/fr/concord.ts';
import { infinitiveOfParticiple, infinitiveOfVous } from '../../language/grammar/fr/conjugate.ts';
import { withA, withLe } from '../../language/grammar/fr/contraction.ts';
import { makerToReader } from '../../language/grammar/fr/maker.ts';
import { toReader } from '../../language/grammar/fr/person.ts';
import { type Shape, shapeOf, stripped, uncapitalised } from '../../language/grammar/shape.ts';
import type { Turn } from '../compose.ts';
import { asTyped, relativePlural, turnedTo, type Voice } from './voice.ts';

/** A part woven into the sentence, or words of its own when its shape does not allow it. */
export interface Slot {
  readonly kind: 'infinitive' | 'noun' | 'purpose' | 'result' | 'aside';
  readonly text: string;
}

export interface Situation {
  /** " qui n’osent plus recevoir", or nothing. */
  readonly relative: string;
  /** "quand ils rentrent", "face au manque de temps", or nothing. */
  readonly opening: string;
  /** "vous n’osez plus recevoir ?", or nothing. */
  readonly asked: string;
  readonly before: readonly string[];
}

export function changeOf(text: string, voice: Voice): Slot {
  const typed = stripped(text);
  const words = uncapitalised(typed, 'fr');
  const shape = shapeOf(words, 'fr');
  const aside: Slot = { kind: 'aside', text: `ce qui change : ${asTyped(text, voice)}` };
  const turned = (given: string, as: Shape): string | undefined => turnedTo(given, as, voice);
  switch (shape) {
    case 'infinitive': {
      const said = turned(words, shape);
      return said === undefined ? aside : { kind: 'infinitive', text: said };
    }
    case 'gerund':
    case 'imperative': {
      const found = /^(?:en\s+)?((?:(?:le|la|les|y|leur|lui|se)\s+|[ls]['’])*)(\p{L}+)(.*)$/u.exec(words)!;
      const verb = shape === 'gerund' ? infinitiveOfParticiple(found[2]!) : infinitiveOfVous(found[2]!);
      const said = verb === undefined ? undefined : turned(`${found[1]!}${verb}${found[3]!}`, 'infinitive');
      return said === undefined || /(?<!\p{L})-(?:vous|toi)(?!\p{L})/u.test(said)
        ? aside
        : { kind: 'infinitive', text: said };
    }
    case 'noun': {
      // "plus d’odeur" is none any more, or more of it: only its author knows which. No denial can be brought.
      const said = /^(?:plus|pas|aucune?|jamais|rien)\s/u.test(words) ? undefined : turned(words, shape);
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
    case 'bare-noun':
      return /\s/u.test(words) ? aside : { kind: 'aside', text: `ce qui change : ${withLe(words)}` };
    default:
      return aside;
  }
}

const nothing: Situation = { relative: '', opening: '', asked: '', before: [] };
const foreign =
  /(?<!\p{L})(?:vous|votre|vos|tu|toi|ton|ta|tes|je|mon|ma|mes|nous)(?!\p{L})|(?<!\p{L})[tj]['’]/iu;

export function situationOf(text: string | undefined, voice: Voice): Situation {
  if (text === undefined) return nothing;
  const { address, audience } = voice;
  const typed = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(typed, 'fr');
  const start =
    shape === 'relative'
      ? `pour ${relativePlural(typed) === false ? 'quelqu’un' : 'celles et ceux'} ${typed}`
      : `le point de départ : ${asTyped(text, voice)}`;
  const aside: Situation = { ...nothing, before: [start] };
  if (shape === 'relative' || (shape === 'clause' && /^(?:ils|elles)\s/u.test(typed))) {
    return foreign.test(typed) ? aside : lived(typed, voice, aside);
  }
  if (shape === 'clause') {
    const asked =
      address === 'third' || /^(?:qu|pour|afin)/u.test(typed) ? undefined : toReader(typed, address);
    return asked === undefined ? aside : { ...nothing, asked };
  }
  const said = turnedTo(typed, shape, voice);
  if (said === undefined || (shape !== 'circumstance' && shape !== 'noun')) return aside;
  if (
    audience === undefined &&
    address === 'third' &&
    /(?<!\p{L})(?:ils|elles|leurs?|eux)(?!\p{L})/u.test(said)
  )
    return aside;
  return { ...nothing, opening: shape === 'noun' ? `face ${withA(said)}` : said };
}

/** "qui n’osent plus recevoir", "ils n’osent plus recevoir": tied to the group, and asked of the reader. */
function lived(typed: string, { address, audience }: Voice, aside: Situation): Situation {
  const words = audience?.plural ? concord(typed, audience.gender) : typed;
  if (words === undefined) return aside;
  const relative = words.replace(/^(?:ils|elles)\s/u, 'qui ');
  const isOfOne = relativePlural(relative) === false;
  const subject = audience?.gender === 'f' || /^elles\s/u.test(words) ? 'elles' : 'ils';
  const asker = isOfOne ? subject.slice(0, -1) : subject;
  const asked = address === 'third' ? undefined : toReader(words.replace(/^qui\s/u, `${asker} `), address);
  const again = /(?<!\p{L})(?:ils|elles)(?!\p{L})/u.test(relative);
  const plural = relativePlural(relative);
  const tied =
    !again &&
    (audience === undefined ? plural !== false : plural === undefined || plural === audience.plural);
  if (!tied) return asked === undefined ? aside : { ...nothing, asked };
  if (audience === undefined) {
    const those = `${subject === 'elles' ? 'celles' : 'ceux'} ${relative}`;
    return {
      ...nothing,
      relative: ` parmi ${those}`,
      asked: asked ?? '',
      before: asked === undefined ? [`pour ${those}`] : [],
    };
  }
  const and = /(?<!\p{L})qui(?!\p{L})/u.test(audience.said) ? ' et' : '';
  return { ...nothing, relative: `${and} ${relative}`, asked: asked ?? '' };
}

/** How it is done: woven after the change, or a sentence of its own. `accompanied`: "avec" reads better than "grâce à". */
export function meansOf(
  text: string | undefined,
  voice: Voice,
  accompanied: boolean,
): { woven: string; after: string[] } {
  if (text === undefined) return { woven: '', after: [] };
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const said =
    shape !== 'i-clause'
      ? turnedTo(words, shape, voice)
      : voice.address === 'third'
        ? concord(words, voice.audience?.gender)
        : makerToReader(words, voice.address);
  if (said !== undefined && (shape === 'circumstance' || shape === 'gerund'))
    return { woven: `, ${said}`, after: [] };
  if (said !== undefined && shape === 'noun')
    return { woven: accompanied ? `, avec ${said}` : `, grâce ${withA(said)}`, after: [] };
  if (said !== undefined && shape === 'i-clause') return { woven: '', after: [`pour cela, ${said}`] };
  const how = shape === 'gerund' ? 'je m’y prends ainsi' : 'concrètement';
  return { woven: '', after: [`${how} : ${asTyped(text, voice)}`] };
}

const stays = { 1: 'à la clé', 2: 'au bout du chemin', 3: 'ce qui reste' } as const;

export function feelingOf(text: string | undefined, voice: Voice, turn: Turn): string[] {
  if (text === undefined) return [];
  const words = uncapitalised(stripped(text), 'fr');
  const shape = shapeOf(words, 'fr');
  const aside = [`${stays[turn]} : ${asTyped(text, voice)}`];
  if (shape === 'circumstance' && /^(?:en |à |au |chez |dans |sans |sur )/u.test(words)) {
    const said = turnedTo(`se sentir ${words}`, 'infinitive', voice);
    return said === undefined ? aside : [`de quoi ${said}`];
  }
  switch (shape) {
    case 'bare-noun':
      return [`${stays[turn]} : ${/\s/u.test(words) ? words : withLe(words)}`];
    case 'noun':
      return [`${stays[turn]} : ${turnedTo(words, shape, voice) ?? asTyped(text, voice)}`];
    case 'adjective':
    case 'infinitive': {
      const said = turnedTo(
        shape === 'adjective' ? `se sentir ${attribute(words, voice)}` : words,
        'infinitive',
        voice,
      );
      return said === undefined ? aside : [`de quoi ${said}`];
    }
    case 'clause': {
      const said = turnedTo(words, shape, voice);
      if (said === undefined) return aside;
      if (/^qu[e’']/u.test(words)) return [`tout cela pour ${said}`];
      return [/^(?:pour|afin)/u.test(words) ? `tout cela ${said}` : `et ${said}`];
    }
    default:
      return aside;
  }
}

/** An adjective as it agrees with whom the page speaks of or to; to vous, the number stays as typed. */
function attribute(words: string, { address, audience }: Voice): string {
  const typed = /^\P{L}*[\p{L}-]*[sx](?!\p{L})/u.test(words) ? 'plural' : 'singular';
  const number =
    address === 'tu'
      ? 'singular'
      : address === 'vous'
        ? typed
        : (audience?.plural ?? true)
          ? 'plural'
          : 'singular';
  return agreeingOpening(words, number, audience?.gender);
}
