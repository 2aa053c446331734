import { elided, elides } from './elision.ts';
import { genderOf, isPlural } from './gender.ts';

/** First word and the rest, when the text begins with one of these. */
function opening(text: string, words: string): [string, string] | undefined {
  const found = new RegExp(`^(${words})\\s+(?=\\S)`, 'iu').exec(text);
  return found === null ? undefined : [found[1]!.toLowerCase(), text.slice(found[0].length)];
}

const which = (): RegExp => /^(lequel|lesquels|lesquelles)(?![\p{L}\p{N}])/iu;
const partitive = /^(?:de\s+la\s+|de\s+l['’]\s*|du\s+|des\s+)/iu;

/**
 * `de` before a text: `du pain`, `des ateliers`, `d’une idée`, `duquel`. A partitive article (du, de la, des) melts into it:
 * "besoin de" + "des conseils" = `de conseils`.
 */
export function withDe(text: string): string {
  const trimmed = text.trim();
  const found = which().exec(trimmed);
  if (found !== null) {
    const word = found[1]!.toLowerCase();
    return `${word === 'lequel' ? 'du' : 'des'}${word.replace(/^les?/, '')}${trimmed.slice(word.length)}`;
  }
  const article = opening(trimmed, 'le|les');
  if (article !== undefined) return `${article[0] === 'le' ? 'du' : 'des'} ${article[1]}`;
  const melted = partitive.exec(trimmed);
  if (melted !== null) return elided('de', trimmed.slice(melted[0].length));
  if (/^d['’]/i.test(trimmed) || /^de\s/i.test(trimmed)) return lowered(trimmed);
  return elided('de', trimmed);
}

/** `à` before a text: `au marché`, `aux parents`, `à l’aube`, `auquel`, `auxquelles`. */
export function withA(text: string): string {
  const trimmed = text.trim();
  const found = which().exec(trimmed);
  if (found !== null) {
    const word = found[1]!.toLowerCase();
    return `${word === 'lequel' ? 'au' : 'aux'}${word.replace(/^les?/, '')}${trimmed.slice(word.length)}`;
  }
  const article = opening(trimmed, 'le|les');
  if (article !== undefined) return `${article[0] === 'le' ? 'au' : 'aux'} ${article[1]}`;
  return `à ${trimmed}`;
}

/** `que` before a text: `qu’elle`, `que onze`. */
export function withQue(text: string): string {
  return elided('que', text.trim());
}

const determiner =
  /^(?:(?:le|la|les|un|une|des|du|de la|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|ce|cet|cette|ces|quelques|plusieurs|chaque|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)\s|(?:l|de l)['’])/iu;

/** Whether a text already begins with an article, a possessive, a number… */
export function hasDeterminer(text: string): boolean {
  return determiner.test(text.trim().replace(/’/g, "'"));
}

/** The definite article before a bare noun: `la fierté`, `l’atelier`, `les clientes`; as it is when its gender is not known. */
export function withLe(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '' || (hasDeterminer(trimmed) && !/^\d+$/.test(trimmed))) return trimmed;
  if (/^une?$/i.test(trimmed)) return `${trimmed.length === 2 ? 'le' : 'la'} ${trimmed}`;
  if (/^\d+$/.test(trimmed) || /^\p{Lu}$/u.test(trimmed)) return `le ${trimmed}`;
  const head = trimmed.split(/\s+/)[0]!;
  if (isPlural(head)) return `les ${trimmed}`;
  if (elides(trimmed)) return elided('le', trimmed);
  const gender = genderOf(head);
  if (gender === undefined && /^\p{Lu}{2,}$/u.test(head))
    return `${feminineAcronyms.has(head) ? 'la' : 'le'} ${trimmed}`;
  if (gender === undefined) return trimmed;
  return `${gender === 'm' ? 'le' : 'la'} ${trimmed}`;
}

const feminineAcronyms = new Set([
  'SNCF',
  'CAF',
  'MJC',
  'PME',
  'TPE',
  'TVA',
  'RATP',
  'CPAM',
  'SARL',
  'BD',
  'VAE',
  'MAIF',
  'SPA',
  'PMI',
  'CSG',
  'TNT',
  'SACEM',
  'PAC',
]);

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/^'/, '’');
}
