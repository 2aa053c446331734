const vowelSound = /^(?:honest|honour|honor|hour|heir|herb(?!icide)|[aeiou])/;
const consonantSound =
  /^(?:uni(?!nv|nt|mp|nf|nh)|use|usu|usef|user|usab|util|ubiq|eu|ewe|one(?![a-z])|once|one-|ukul|uran|uter|u-)/;

/** `an` or `a` before a text, by the sound it opens with: an hour, a useful hour, an MBA, a university, an 8-week course. */
export function withArticle(text: string): string {
  return `${opensWithVowelSound(text) ? 'an' : 'a'} ${text}`;
}

function opensWithVowelSound(text: string): boolean {
  const word = /[\p{L}\p{N}'-]+/u.exec(text)?.[0] ?? '';
  const number = /^\d+/.exec(word)?.[0];
  if (number !== undefined) return /^(?:8|11(?:\d{3})?$|18(?:\d{3})?$)/.test(number);
  if (/^\p{Lu}$/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && !pronounced.test(word)))
    return /^[AEFHILMNORSX]/.test(word);
  const low = word.toLowerCase();
  return !consonantSound.test(low) && vowelSound.test(low);
}

/** Acronyms said as a word. */
const pronounced = /^(?:NASA|NATO|UNESCO|UNICEF|FIFA|LASER|RADAR|SCUBA|FAQ|SIM|PIN|RAM|LAN|NOVA)$/;
