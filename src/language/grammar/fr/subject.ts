import { isAdjective } from './adjectives.ts';
import { analyseIl, analyseIls, formFor, isKnownIls } from './conjugate.ts';
import { elided, elides } from './elision.ts';
import { toSingular } from './gender.ts';
import { isInfinitive } from './infinitive.ts';

/** Whom a page speaks to, when it speaks to somebody. */
export type Reader = 'tu' | 'vous';

/** Adverbs and the like, over which an attribute still agrees with its subject. */
export const quiet =
  /^(?:plus|pas|jamais|rien|toujours|souvent|enfin|encore|parfois|déjà|trop|très|si|bien|mal|mieux|moins|vraiment|aussi|même|presque|assez|tout|toute|tous|toutes|un|peu|chaque)$/u;
const invariable =
  /^(?:plus|pas|jamais|toujours|moins|alors|dehors|mais|sans|sous|dans|vers|dès|après|très|ailleurs|près|depuis|puis|hors|désormais|dessus|dessous|volontiers|les|des|ses|leurs|vos|nos|mes|tes|ces|deux|trois|six|dix|aux|plusieurs|quelques|temps|fois|repos|confus|choix|prix|sens|corps|bras|repas|mieux|nous|vous|eux|ceux|celles|tous|toutes|parfois|quelquefois)$/u;
const stateVerbs =
  /^(?:être|est|es|êtes|rest|sent|deven|devien|par[aâ]|sembl|retrouv|redev|arriv|rentr|repart|étais|étiez|ser|sois|soyez|soy)/u;
const subjunctiveAfter =
  /(?:^|pour |afin |avant |sans |bien |à ce |à condition |de peur |pourvu |veulent |voulez |aimeraient |aimeriez |faut )$/u;

/** Every ils/elles/il/elle with its verb. */
export function turnSubjects(text: string, reader: Reader): string | undefined {
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
    const found = /^\s*(?:,\s*)?([\p{L}·’'.-]+)/u.exec(rest);
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
    /((?:,|(?<!\s))\s+(?:et|ou|mais|puis)|,)((?:\s+(?:ne|se|le|la|les|y|en)(?=\s)|\s+[nsl]')*)\s*([\p{L}]+)/iu.exec(
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
