import { withA } from '../../language/grammar/fr/contraction.ts';
import { elided } from '../../language/grammar/fr/elision.ts';
import type { Address } from '../../offer/schema.ts';
import type { Parts, Turn } from '../compose.ts';
import type { Audience } from './audience.ts';
import type { Situation, Slot } from './slots.ts';

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

const embedded = /(?<!\p{L})(?:qui|que|dont|où)(?!\p{L})/u;

export function woven({ parts, address, turn, audience, whom, situation, change, means }: Weave): string[] {
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
        noun: `${i('apporte', 'apporter')}${embedded.test(change.text) ? `${toWhom} ${change.text}` : ` ${change.text}${toWhom}`}${means}`,
        purpose: `${third && whom === undefined ? i('travaille', 'travailler') : i('accompagne', 'accompagner')}${object} ${change.text}${means}`,
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
      if (third) return [`${whom === undefined ? 'mon travail' : `pour ${whom}`}${when} : ${said}${means}`];
      const reader = address === 'tu' ? 'toi' : 'vous';
      const living = situation.asked === '' ? '' : ` qui ${situation.asked.replace(/^(?:tu|vous) /u, '')}`;
      const group = living === '' ? whom : audience?.said;
      return [
        `pour ${reader}${living}${when} : ${said}${means}`,
        ...(group === undefined ? [] : [`je m’adresse ${withA(group)}`]),
      ];
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
  const how = manner(means);
  const opening = lead.replace(/, $/, '');
  if (address !== 'third' && situation.asked !== '')
    return [...openingFor(address, audience, whom, situation), ...how];
  if (whom === undefined) return [...(opening === '' ? [] : [`je suis là ${opening}`]), ...how];
  if (address === 'third') return [`${lead}je travaille pour ${whom}`, ...how];
  return [`je m’adresse ${withA(whom)}`, ...(opening === '' ? [] : [`je suis là ${opening}`]), ...how];
}

/** How it is done, as a sentence of its own: "Cela passe par trois visites", "Je m’y prends en gravant vos mots". */
function manner(means: string): string[] {
  const words = means.replace(/^,\s*/u, '');
  if (words === '') return [];
  const noun =
    /^(?:grâce à|avec)\s+(.*)$/u.exec(words)?.[1] ??
    /^grâce (aux?\s.*)$/u
      .exec(words)?.[1]
      ?.replace(/^au(x?)\s/u, (_, many: string) => (many === '' ? 'le ' : 'les '));
  if (noun !== undefined) return [`cela passe par ${noun}`];
  if (words.startsWith('par ')) return [`cela passe ${words}`];
  return [
    /^en\s+(?:(?:le|la|les|y|vous|te|leur|se)\s+|[lst]['’])*\p{L}+ant(?!\p{L})/u.test(words)
      ? `je m’y prends ${words}`
      : `cela se fait ${words}`,
  ];
}

/** The beginner's page: whom they look for. */
export function searching(
  audience: Audience | undefined,
  whom: string | undefined,
  situation: Situation,
  change: Slot | undefined,
  means: string,
): string[] {
  const single = audience !== undefined && !audience.plural;
  const among =
    whom === undefined
      ? situation.relative
      : single
        ? ` comme ${whom}`
        : /^des personnes comme /u.test(whom)
          ? whom.replace(/^des personnes/u, '')
          : ` parmi ${whom.replace(/^des?\s+/u, 'les ')}`;
  const when = situation.opening === '' ? '' : `, ${situation.opening}`;
  const anybody = among === '' && when === '' && change === undefined;
  const sought = `je cherche cinq personnes${anybody ? ' à écouter, un quart d’heure chacune' : `${among}${when}`}`;
  if (change === undefined || change.kind === 'aside' || change.kind === 'result')
    return [sought, ...manner(means)];
  if (change.kind === 'infinitive') return [sought, `j’aimerais les aider à ${change.text}${means}`];
  if (change.kind === 'noun') return [sought, `j’aimerais leur apporter ${change.text}${means}`];
  return [sought, `j’aimerais les accompagner ${change.text}${means}`];
}

export function invitation(parts: Parts, address: Address): string[] {
  const { invited, beginner, change } = parts;
  if (!invited || (change === undefined && !beginner)) return [];
  // With nobody in particular looked for, there is no case to be in.
  const isSaid = (parts.audience ?? parts.situation ?? change) !== undefined;
  if (!isSaid && address !== 'third') return [address === 'tu' ? 'écris-moi' : 'écrivez-moi'];
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
