import { agreeing, agreeingOpening, isAdjective } from './adjectives.ts';
import { analyseIl, analyseIls, formFor, isKnownIls } from './conjugate.ts';
import { elided, elides } from './elision.ts';
import { type Gender, genderOf, toSingular } from './gender.ts';
import { isInfinitive } from './infinitive.ts';

export type Reader = 'tu' | 'vous';

const quiet =
  /^(?:plus|pas|jamais|rien|toujours|souvent|enfin|encore|parfois|déjà|trop|très|si|bien|mal|mieux|moins|vraiment|aussi|même|presque|assez|tout|toute|tous|toutes|un|peu|chaque)$/u;
const invariable =
  /^(?:plus|pas|jamais|toujours|moins|alors|dehors|mais|sans|sous|dans|vers|dès|après|très|ailleurs|près|depuis|puis|hors|désormais|dessus|dessous|volontiers|les|des|ses|leurs|vos|nos|mes|tes|ces|deux|trois|six|dix|aux|plusieurs|quelques|temps|fois|repos|confus|choix|prix|sens|corps|bras|repas|mieux|nous|vous|eux|ceux|celles|tous|toutes|parfois|quelquefois)$/u;
const stateVerbs =
  /^(?:être|est|es|êtes|rest|sent|deven|devien|par[aâ]|sembl|retrouv|redev|arriv|rentr|repart|étais|étiez|ser|sois|soyez|soy)/u;
const subjunctiveAfter =
  /(?:^|pour |afin |avant |sans |bien |à ce |à condition |de peur |pourvu |veulent |voulez |aimeraient |aimeriez |faut )$/u;
const causative =
  /(?<!\p{L})(?:laisser|faire|voir|aider|regarder|entendre|permettre|demander|inviter|encourager|apprendre à (?:leurs?|ses|son|sa|les?)|qui|que|qu'|dont|où)(?!\p{L})/u;

/** Said of two people or more: one alone cannot. */
const eachOther = /(?<!\p{L})(?:se |s')(?:parl|disput|réconcili|chamaill|engueul)/u;

const after = /^[\s\u00a0\u202f]*/u;

/**
 * A part written about the clients (ils, se, leur, eux; il, elle, son, sa, ses, soi) said to the reader instead.
 *
 * @param text the part, stripped, in the third person
 * @returns the same for tu or vous; undefined when some word might refer to somebody else, or cannot be turned for sure.
 */
export function toReader(text: string, reader: Reader): string | undefined {
  const plain = text.replace(/[’ʼ]/g, "'");
  const low = plain.toLowerCase();
  if (
    /(?<!\p{L})(?:on|je|j'|nous|notre|nos|mon|ma|mes|moi|iels?|lui|celui)(?![\p{L}])/u.test(
      low.replace(/(?<!\p{L})on(?!\p{L})/u, (on) =>
        /(?<!\p{L})(?:ils|elles|leurs?|eux)(?!\p{L})/u.test(low) ? on : '',
      ),
    )
  )
    return undefined;
  if (/(?<!\p{L})on(?!\p{L})/u.test(low)) return text;
  if (/(?<!\p{L})(?:tu|toi|ton|ta|tes)(?!\p{L})/u.test(low)) return reader === 'tu' ? text : undefined;
  if (/(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/u.test(low)) return reader === 'vous' ? text : undefined;
  if (reader === 'tu' && eachOther.test(low)) return undefined;
  const clauses = turnSubjects(plain, reader);
  if (clauses === undefined) return undefined;
  const turned = turnRest(clauses, low, reader);
  return turned === undefined ? undefined : turned.replace(/'/g, '’');
}

/** Every ils/elles/il/elle with its verb. */
function turnSubjects(text: string, reader: Reader): string | undefined {
  let rest = text;
  let done = '';
  let subjects = 0;
  for (;;) {
    const found =
      /(?<![\p{L}-])(qu'|s'|lorsqu'|puisqu'|jusqu'à ce qu'|(?<!(?:^|[\s'])(?:pour|chez|de|d'|à|avec|sans|entre|par|en|sur|vers|contre|comme|devant|derrière|d’)\s?))(ils|elles|il|elle)(?![\p{L}-])/iu.exec(
        rest,
      );
    if (found === null) break;
    const before = done + rest.slice(0, found.index);
    if (subjects > 0 && /(?<!\p{L})(?:leurs|les|des|ces|ses)\s+\p{L}+/iu.test(before)) return undefined;
    if (subjects === 0 && /(?<!\p{L})(?:leurs|les|des|ces|ses|deux|plusieurs)\s+\p{L}+/iu.test(before))
      return undefined;
    subjects += 1;
    const link = found[1]!.toLowerCase();
    const pronoun = found[2]!.toLowerCase();
    const plural = pronoun === 'ils' || pronoun === 'elles';
    const mood = link === "qu'" && subjunctiveAfter.test(before.toLowerCase());
    const indicative =
      link !== "qu'" ||
      /(?:parce |puis|lors|dès |tant |alors |tandis |pendant |depuis |après |ce )$/u.test(
        before.toLowerCase(),
      );
    if (link === "qu'" && !mood && !indicative) return undefined;
    const turned = turnVerbs(rest.slice(found.index + found[0].length), reader, plural, mood);
    if (turned === undefined) return undefined;
    const opened = { "qu'": 'que ', "s'": 'si ', "lorsqu'": 'lorsque ', "puisqu'": 'puisque ', '': '' }[link];
    if (opened === undefined) return undefined;
    done = `${before}${opened}${reader}`;
    rest = turned;
  }
  return done + rest;
}

/** What follows the subject: clitics, verb, and the verbs coordinated to it. Gives the whole rest, turned up to there. */
function turnVerbs(rest: string, reader: Reader, plural: boolean, subjunctive: boolean): string | undefined {
  const found =
    /^((?:\s+(?:ne|se|me|te|le|la|les|leur|y|en)(?=\s)|\s+[nslmty]'(?:y\s|en\s)?|(?<=[nslm]')(?:y|en)(?=\s))*)\s*([\p{L}·]+)/iu.exec(
      rest,
    );
  if (found === null) return undefined;
  const [all, clitics, word] = [found[0]!, found[1]!, found[2]!];
  if (/(?<![\p{L}])(?:leur|lui)(?![\p{L}])/iu.test(clitics)) return undefined;
  if (/^(?:faut|pleut|neige|s'agit)$/iu.test(word) || (!plural && /y$/.test(clitics.trim())))
    return undefined;
  const analysis = plural ? analyseIls(word) : analyseIl(word);
  if (analysis === undefined) return undefined;
  const verb = formFor(reader, analysis, subjunctive);
  const before = reflexive(clitics.replace(/\s+/g, ' ').trim(), verb, reader);
  const tail = agree(rest.slice(all.length), analysis.verb.infinitive || word, reader, verb);
  if (tail === undefined) return undefined;
  const coordinated = turnCoordinated(tail, reader, plural, subjunctive);
  if (coordinated === undefined) return undefined;
  return ` ${before}${coordinated}`;
}

/** The clitics set before a new verb form: se → vous or te, and their elision anew (n’, t’). */
function reflexive(clitics: string, verb: string, reader: Reader): string {
  const list = clitics.replace(/'/g, "' ").split(/\s+/).filter(Boolean);
  let said = verb;
  for (const clitic of list.reverse()) {
    const full =
      { "n'": 'ne', "s'": 'se', "l'": "l'", "m'": 'me', "t'": 'te' }[clitic.toLowerCase()] ??
      clitic.toLowerCase();
    if (full === 'se') said = reader === 'vous' ? `vous ${said}` : elided('te', said);
    else if (full === 'ne' || full === 'me' || full === 'te') said = elided(full, said);
    else said = full === "l'" && elides(said) ? `l’${said}` : `${full === "l'" ? 'le' : full} ${said}`;
  }
  return said;
}

/** For tu, what is said of the subject goes singular (tu es perdu); undefined when a plural might be left behind. */
function agree(tail: string, verb: string, reader: Reader, form: string): string | undefined {
  if (reader === 'vous') return tail;
  const state = stateVerbs.test(verb) || /^(?:es|étais|seras|serais|sois)$/u.test(form);
  let rest = tail;
  let done = '';
  for (;;) {
    const found = /^\s*[,]?\s*([\p{L}·’'.-]+)/u.exec(rest);
    if (found === null) return done + rest;
    const word = found[1]!;
    if (quiet.test(word.toLowerCase())) {
      done += rest
        .slice(0, found[0].length)
        .replace(/(?<!\p{L})tous$/u, 'tout')
        .replace(/(?<!\p{L})toutes$/u, 'toute');
      rest = rest.slice(found[0].length);
      continue;
    }
    if (!/[sx]$/u.test(word) || invariable.test(word.toLowerCase())) {
      if (state && /^(?:des|les|ces)$/iu.test(word)) return undefined;
      return done + rest;
    }
    if (!state && !isAdjective(word.toLowerCase()) && !/(?:és|ées)$/u.test(word)) return undefined;
    done += rest.slice(0, found[0].length - word.length) + toSingular(word);
    rest = rest.slice(found[0].length);
    const more = /^\s+(?:et|ou)\s+([\p{L}·]+s)(?![\p{L}])/u.exec(rest);
    if (more !== null && !invariable.test(more[1]!)) {
      done += more[0].replace(more[1]!, toSingular(more[1]!));
      rest = rest.slice(more[0].length);
    }
    return done + rest;
  }
}

/** "… et se lèvent fatigués": a second verb of the same subject. Undefined when it may be somebody else's. */
function turnCoordinated(
  tail: string,
  reader: Reader,
  plural: boolean,
  subjunctive: boolean,
): string | undefined {
  const found =
    /((?:,?\s+(?:et|ou|mais|puis))|,)((?:\s+(?:ne|se|le|la|les|y|en)(?=\s)|\s+[nsl]')*)\s*([\p{L}]+)/iu.exec(
      tail,
    );
  if (found === null) return leftover(tail) ? undefined : tail;
  const [all, link, clitics, word] = [found[0]!, found[1]!, found[2]!, found[3]!];
  const head = tail.slice(0, found.index);
  if (leftover(head)) return undefined;
  const sure =
    plural &&
    (isKnownIls(word) ||
      (clitics.trim() !== '' &&
        !/^(?:le|la|les|en|l')$/iu.test(clitics.trim()) &&
        /(?:ent|ont)$/u.test(word)));
  const verbLike =
    plural &&
    /(?:[^m]ent|ont)$/u.test(word) &&
    !/^(?:souvent|argent|vent|moment|content|absent|présent|accent|talent|client|parent|patient|récent|différent|urgent|comment|dent|cent|font|pont|front|mont)$/u.test(
      word,
    );
  if (sure || (verbLike && analyseIls(word) !== undefined)) {
    if (/(?<!\p{L})(?:que|qui|qu'|dont|où|quand|les|leurs|des|ses)(?![\p{L}])/iu.test(head)) return undefined;
    const turned = turnVerbs(
      `${clitics} ${word}${tail.slice(found.index + all.length)}`.replace(/' /g, "'"),
      reader,
      plural,
      subjunctive,
    );
    if (turned === undefined) return undefined;
    const subject = /(?<!\p{L})s[e'](?!\p{L})/iu.test(clitics) ? ` ${reader}` : '';
    return `${head}${link}${subject}${turned}`;
  }
  if (
    clitics.trim() !== '' &&
    /(?<!\p{L})s[e'](?!\p{L})/iu.test(clitics) &&
    !isInfinitive(word.toLowerCase())
  )
    return undefined;
  const rest = tail.slice(found.index + all.length);
  const further = turnCoordinated(rest, reader, plural, subjunctive);
  return further === undefined ? undefined : head + all + further;
}

/** A finite verb in the third person plural that nothing turned and that has no subject of its own in sight. */
const leftover = (text: string): boolean =>
  /(?<!\p{L})(?:sont|ont|font|vont|étaient|avaient)(?!\p{L})/u.test(text) &&
  !/(?<!\p{L})(?:qui|les|leurs|des|ses|que|dont|où)(?!\p{L})/iu.test(text);

/** se, leur, leurs, eux, son, sa, ses, soi outside of what the subjects took. */
function turnRest(text: string, low: string, reader: Reader): string | undefined {
  const singular = /(?<!\p{L})(?:sa|son|ses|soi)(?!\p{L})/u.test(low);
  if (singular && /(?<!\p{L})leurs?(?!\p{L})/u.test(low)) return undefined;
  const owner = /(?<!\p{L})(?:qui|que|qu'|dont|où)(?!\p{L}).*(?<!\p{L})(?:sa|son|ses)(?!\p{L})/u.test(
    low.replace(/^(?:qu'(?:il|elle)\s|qui\s)/u, ''),
  );
  if (singular && owner) return undefined;
  let unsure = false;
  const turned = text
    .replace(/(?<!\p{L})(d|qu)['’](?=(?:eux|elles)(?:-mêmes)?(?![\p{L}-]))/gu, '$1e ')
    .replace(
      /(?<![\p{L}-])(s'|se\s|leur\s|leurs\s|son\s|sa\s|ses\s|(?:eux-mêmes|elles-mêmes|soi-même|eux|elles|soi)(?![\p{L}-]))([\p{L}·'-]*)(?=(\s+[\p{L}·'-]+)?)/giu,
      (all: string, given: string, word: string, next: string | undefined, at: number) => {
        const said = given.toLowerCase().trim();
        const tail = next ?? '';
        const capital = given.charAt(0) !== given.charAt(0).toLowerCase();
        const cased = (out: string): string => (capital ? out.charAt(0).toUpperCase() + out.slice(1) : out);
        switch (said) {
          case "s'":
          case 'se': {
            if (!isInfinitive(word.toLowerCase()) && !/^(?:y|en)$/iu.test(word)) {
              unsure = true;
              return all;
            }
            if (
              causative.test(text.slice(0, at).toLowerCase()) &&
              /(?<!\p{L})(?:laisser|faire|voir|aider|regarder|entendre|permettre|demander|inviter|encourager|apprendre à)\s/u.test(
                text.slice(0, at).toLowerCase(),
              )
            )
              unsure = true;
            return cased(reader === 'vous' ? `vous ${word}` : elided('te', word));
          }
          case 'eux':
          case 'elles':
          case 'soi':
            return cased(reader === 'vous' ? 'vous' : 'toi') + (word === '' ? '' : word);
          case 'eux-mêmes':
          case 'elles-mêmes':
          case 'soi-même':
            return cased(reader === 'vous' ? 'vous-même' : 'toi-même') + word;
          case 'leurs':
          case 'ses':
            return cased(reader === 'vous' ? 'vos ' : 'tes ') + word;
          default: {
            if (said === 'leur' && /(?<!\p{L})(?:qui|ça|cela|ne)\s+$/iu.test(text.slice(0, at)))
              return reader === 'vous' ? `vous ${word}` : elided('te', word);
            if (
              said === 'leur' &&
              isInfinitive(word.toLowerCase()) &&
              !/^(?:dîner|déjeuner|goûter|sourire|rire|savoir|pouvoir|être)$/iu.test(word)
            )
              unsure = true;
            if (reader === 'vous') return cased('votre ') + word;
            const mine = said === 'son' ? 'ton' : said === 'sa' ? 'ta' : tuPossessive(word, tail.trim());
            if (mine === undefined) unsure = true;
            return cased(`${mine} `) + word;
          }
        }
      },
    );
  if (unsure) return undefined;
  if (reader === 'vous') return turned.replace(after, '');
  const one = singularAttributes(turned);
  return pluralLeft(one) ? undefined : one.replace(after, '');
}

/** An adjective still plural that no plural noun explains. */
function pluralLeft(text: string): boolean {
  const words = text.toLowerCase().split(/[\s,'’]+/);
  const at = words.findIndex(
    (word) => /s$/u.test(word) && isAdjective(word) && agreeing(word, 'singular') !== word,
  );
  return (
    at !== -1 &&
    !words
      .slice(0, at)
      .some((word) => /^(?:les|des|tes|ces|aux|deux|trois|plusieurs|quelques|de)$/u.test(word))
  );
}

/** In an infinitive said to one person: "te lever fatigués et seuls" → "te lever fatigué et seul". */
function singularAttributes(text: string): string {
  let open = false;
  let being = false;
  return text.replace(/[\p{L}·'’-]+/gu, (word) => {
    const low = word.toLowerCase();
    if (open && isAdjective(low)) return agreeing(word, 'singular');
    if (being && /(?:és|ées|is|ies|us|ues)$/u.test(low)) return toSingular(word);
    being = low === 'être';
    open =
      isInfinitive(low.replace(/^[slnt]['’]/u, '')) ||
      (open && (quiet.test(low) || low === 'et' || low === 'ou'));
    return word;
  });
}

const feminineAdjective =
  /^(?:petite|grande|belle|bonne|première|dernière|nouvelle|vraie|vieille|seule|meilleure|chère)$/u;
const masculineAdjective =
  /^(?:petit|grand|beau|bel|bon|premier|dernier|nouveau|nouvel|vrai|vieux|seul|meilleur|cher)$/u;

/** ton or ta, from the noun's gender (an adjective before it may tell); undefined when not known. */
function tuPossessive(word: string, next: string): 'ton' | 'ta' | undefined {
  if (elides(word)) return 'ton';
  const low = word.toLowerCase();
  if (masculineAdjective.test(low)) return 'ton';
  if (feminineAdjective.test(low)) return 'ta';
  const gender = genderOf(/^(?:propre|jeune|future?|ancien|ancienne)$/u.test(low) ? next : word);
  return gender === undefined ? undefined : gender === 'm' ? 'ton' : 'ta';
}

/**
 * An infinitive phrase said of a group: "retrouver ses clés" → "retrouver leurs clés", "se sentir fier" → "se sentir fiers".
 *
 * @param gender the group's, when it is known: adjectives that open the attribute agree with it
 * @returns undefined when a possessive might belong to somebody else, or `soi` has no gender to become.
 */
export function toGroup(text: string, gender: Gender | undefined): string | undefined {
  const low = text.toLowerCase();
  if (
    /(?<!\p{L})(?:vous|votre|vos|te|ton|ta|tes|toi|moi|mon|ma|mes|me|nous|notre|nos)(?!\p{L})|(?<!\p{L})[tm]['’]/u.test(
      low,
    )
  )
    return undefined;
  const own = /(?<!\p{L})(?:sa|son|ses|soi)(?!\p{L})/u.test(low);
  if (own && /(?<!\p{L})(?:leurs?|qui|que|dont|où)(?!\p{L})|(?<!\p{L})qu['’]/u.test(low)) return undefined;
  if (/(?<!\p{L})soi(?!\p{L})/u.test(low) && gender === undefined) return undefined;
  const said = text
    .replace(/(?<!\p{L})de\s+soi(?![\p{L}-])/gu, gender === 'f' ? 'd’elles' : 'd’eux')
    .replace(/(?<!\p{L})soi(?![\p{L}-])/gu, gender === 'f' ? 'elles' : 'eux')
    .replace(/(?<![\p{L}])soi-même(?!\p{L})/gu, gender === 'f' ? 'elles-mêmes' : 'eux-mêmes')
    .replace(/(?<![\p{L}])ses(?!\p{L})/gu, 'leurs')
    .replace(/(?<![\p{L}])(?:son|sa)(?!\p{L})/gu, 'leur');
  const state =
    /^(.*?(?:^|[\s'’])(?:être|sentir|rester|devenir|redevenir|retrouver|montrer|voir|lever|réveiller|endormir|rentrer|repartir))(\s.*)$/u.exec(
      said,
    );
  if (state === null) return said;
  const opened = agreeingOpening(state[2]!, 'plural', gender);
  return `${state[1]}${opened}`;
}

/**
 * What the maker does, said to the reader: "je viens chez eux" → "je viens chez vous", "je leur montre" → "je te montre".
 *
 * @returns undefined when a word might refer to somebody else
 */
export function makerToReader(text: string, reader: Reader): string | undefined {
  const found = /^(je\s+|j['’]|nous\s+)((?:ne\s+|n['’])?)((?:leur|les)\s+|l(?=['’]))?(.*)$/iu.exec(text);
  if (found === null) return undefined;
  const [subject, negation, object, rest] = [found[1]!, found[2]!, found[3], found[4]!];
  if (object === 'l') return undefined;
  const turned = toReader(rest, reader);
  if (turned === undefined) return undefined;
  if (object === undefined) return `${subject}${negation}${turned}`.replace(/'/g, '’');
  return `${subject}${negation}${reader === 'vous' ? `vous ${turned}` : elided('te', turned)}`.replace(
    /'/g,
    '’',
  );
}
