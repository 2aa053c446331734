import type { Language } from './language.ts';
import type { LanguageFacts } from './language-data.ts';
import type { ContentWord } from './reading.ts';
import { tokenize } from './tokens.ts';

/** Words that any text is built with, accents dropped: to share one of them is to share nothing. */
const tools: Readonly<Record<Language, string>> = {
  fr: `avec sans dans pour par sur sous chez vers entre contre depuis pendant avant apres comme plus moins tres trop bien mal
    tout toute tous toutes meme aussi encore deja jamais toujours souvent alors donc ainsi puis quand lorsque parce que qui quoi
    dont cette cet ces ceux celle celles celui leur leurs elle elles nous vous votre vos notre nos mes tes ses mon ton son
    etre est sont etes suis etait etaient ete sera seront avoir ont avez avons avait avaient aura fait faire faites font
    peut peuvent pouvez pouvoir veut veulent voulez vouloir doit doivent faut falloir aller vais vont allez viens vient
    venez mettre met rien quelque quelques quelqu chaque autre autres autant peu beaucoup assez chose choses deux trois quatre
    cinq fois ici cela ceci voila voici juste seulement oui non merci bonjour`,
  en: `with without into onto from over under between against since during before after like more less very much many well badly
    all every each same also still already never always often then thus when while because that this these those which who
    whom whose what where there here their them they your yours ours mine have has had having been being were will would
    could should might must can does doing done make makes made making get gets getting got take takes go goes going come
    comes thing things something anything nothing everything someone somebody anyone people just only even ever about than
    some any other others another one two three four five time times yes please thanks hello want wants need needs`,
};

/**
 * The words of a text that say something of their own: three letters or more, no tool of the language, no person.
 * Linear in the text.
 */
export function contentOf(text: string, data: LanguageFacts): ContentWord[] {
  const content: ContentWord[] = [];
  for (const { kind, word, known, start, end } of tokenize(text, data)) {
    if (kind !== 'word' || word.length <= 2) continue;
    known.content ??= word.endsWith("'") || passedIn(data).has(word) ? '' : data.stem(word);
    if (known.content !== '') content.push({ stem: known.content, span: { start, end } });
  }
  return content;
}

const passedWords = new WeakMap<LanguageFacts, ReadonlySet<string>>();

/** The words of a language that say nothing of their own, in one set. */
function passedIn(data: LanguageFacts): ReadonlySet<string> {
  let passed = passedWords.get(data);
  if (passed === undefined) {
    const { maker, group, familiar, formal } = data.persons;
    const all = [
      tools[data.language].split(/\s+/),
      maker,
      group,
      familiar,
      formal,
      data.links,
      data.negations,
      data.joins,
    ];
    passed = new Set(all.flatMap((words) => [...words]));
    passedWords.set(data, passed);
  }
  return passed;
}
