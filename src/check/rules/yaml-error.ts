import type { YamlProblemCode } from '../../yaml/types.ts';
import { rule } from '../rule.ts';

type Args = Readonly<Record<string, string>> & { readonly code: YamlProblemCode };

export default rule<Args>({
  id: 'yaml-error',
  severity: 'error',
  about: 'file',
  text: {
    fr: {
      title: 'Le fichier ne se lit pas',
      why: 'Un signe mal placé suffit pour que rien de la suite ne puisse être lu, ni par limpide ni par un autre outil.',
      message: ({ code, key }) => {
        switch (code) {
          case 'too-large':
            return 'Ce fichier est trop gros pour être un fichier d’offre.';
          case 'not-utf8':
            return 'Ce fichier n’est pas en UTF-8 : les accents seraient perdus.';
          case 'control-character':
            return 'Un caractère invisible est interdit ici.';
          case 'too-deep':
            return 'Trop de niveaux les uns dans les autres.';
          case 'too-many-tokens':
            return 'Ce fichier contient trop d’éléments pour être un fichier d’offre.';
          case 'anchor':
            return 'Un `&` au début d’une valeur veut dire autre chose en YAML : mets la valeur entre guillemets.';
          case 'alias':
            return 'Un `*` au début d’une valeur veut dire autre chose en YAML : mets la valeur entre guillemets.';
          case 'tag':
            return 'Un `!` au début d’une valeur veut dire autre chose en YAML : mets la valeur entre guillemets.';
          case 'directive':
            return 'Une ligne qui commence par `%` veut dire autre chose en YAML : enlève-la.';
          case 'second-document':
            return 'Une ligne `---` ouvre un deuxième document : un fichier n’en contient qu’un.';
          case 'duplicate-key':
            return `La clé \`${key ?? ''}\` est écrite deux fois : on ne sait pas laquelle compte.`;
          case 'key-not-text':
            return 'Une clé doit être un mot simple.';
          case 'odd-indent-character':
            return 'Le début de la ligne contient une tabulation ou une espace insécable : mets des espaces simples.';
          case 'syntax':
          case 'text-lost':
            return 'La lecture s’arrête ici : souvent un « : » dans une phrase sans guillemets, ou un décalage.';
        }
      },
      instead:
        'Répare l’endroit indiqué, enregistre, et relance : la suite se lira alors. Une phrase avec « : » se met entre guillemets droits ("…").',
      remedy: ({ code }) => {
        switch (code) {
          case 'too-large':
          case 'too-many-tokens':
            return 'Vérifie que c’est le bon fichier ; si oui, garde ici une seule offre, et le reste dans un autre fichier.';
          case 'not-utf8':
            return 'Enregistre le fichier à nouveau en UTF-8 : ton éditeur le propose au moment d’enregistrer.';
          case 'control-character':
            return 'Efface ce caractère, souvent venu d’un copier-coller, et retape les mots autour.';
          case 'too-deep':
            return 'Ramène cette partie à la forme d’un fichier d’offre : aucune ne demande autant de niveaux.';
          case 'anchor':
          case 'alias':
          case 'tag':
            return 'Mets toute la valeur entre guillemets droits ("…").';
          case 'directive':
            return 'Enlève la ligne ; si c’est du texte, mets-le entre guillemets droits ("…").';
          case 'second-document':
            return 'Enlève la ligne `---`, ou mets ce qui la suit dans un autre fichier.';
          case 'duplicate-key':
            return 'Garde une seule des deux lignes, ou réunis ce qu’elles disent.';
          case 'key-not-text':
            return 'Écris avant les deux-points un mot simple, sans crochets ni accolades.';
          case 'odd-indent-character':
            return 'Efface le début de la ligne et retape-le avec la barre d’espace.';
          case 'syntax':
          case 'text-lost':
            return 'Mets la phrase entre guillemets droits ("…"), et aligne les clés d’un même niveau avec des espaces.';
        }
      },
      ignoreWhen: 'Jamais : tant que le fichier ne se lit pas, rien n’est vérifié.',
    },
    en: {
      title: 'The file cannot be read',
      why: 'One misplaced sign is enough for nothing after it to be read, by limpide or by any other tool.',
      message: ({ code, key }) => {
        switch (code) {
          case 'too-large':
            return 'This file is too large for a positioning file.';
          case 'not-utf8':
            return 'This file is not UTF-8: accents would be lost.';
          case 'control-character':
            return 'An invisible character is not allowed here.';
          case 'too-deep':
            return 'Too many levels inside one another.';
          case 'too-many-tokens':
            return 'This file holds too many things for a positioning file.';
          case 'anchor':
            return 'A value that begins with `&` means something else in YAML: put it between quotes.';
          case 'alias':
            return 'A value that begins with `*` means something else in YAML: put it between quotes.';
          case 'tag':
            return 'A value that begins with `!` means something else in YAML: put it between quotes.';
          case 'directive':
            return 'A line that begins with `%` means something else in YAML: take it out.';
          case 'second-document':
            return 'A line `---` opens a second document: a file holds one.';
          case 'duplicate-key':
            return `The key \`${key ?? ''}\` is written twice: nobody knows which one counts.`;
          case 'key-not-text':
            return 'A key must be a plain word.';
          case 'odd-indent-character':
            return 'The line begins with a tab or a no-break space: use plain spaces.';
          case 'syntax':
          case 'text-lost':
            return 'Reading stops here: often a “: ” in a sentence without quotes, or a wrong indent.';
        }
      },
      instead:
        'Mend the place shown, save, and run again: what follows will be read then. A sentence that holds “: ” goes between straight quotes ("…").',
      remedy: ({ code }) => {
        switch (code) {
          case 'too-large':
          case 'too-many-tokens':
            return 'Make sure it is the right file; if it is, keep one offer here and the rest in another file.';
          case 'not-utf8':
            return 'Save the file again as UTF-8: your editor offers it when saving.';
          case 'control-character':
            return 'Delete that character, often left by a paste, and type the words around it again.';
          case 'too-deep':
            return 'Bring this part back to the shape of a positioning file: none of it needs so many levels.';
          case 'anchor':
          case 'alias':
          case 'tag':
            return 'Put the whole value between straight quotes ("…").';
          case 'directive':
            return 'Take the line out; if it is text, put it between straight quotes ("…").';
          case 'second-document':
            return 'Take the line `---` out, or move what follows it to another file.';
          case 'duplicate-key':
            return 'Keep one of the two lines, or join what they say.';
          case 'key-not-text':
            return 'Before the colon, write a plain word, without brackets or braces.';
          case 'odd-indent-character':
            return 'Delete the beginning of the line and type it again with the space bar.';
          case 'syntax':
          case 'text-lost':
            return 'Put the sentence between straight quotes ("…"), and align the keys of one level with spaces.';
        }
      },
      ignoreWhen: 'Never: as long as the file cannot be read, nothing is checked.',
    },
  },
  examples: {
    bad: [{ language: 'fr', text: 'format: limpide/1\nlanguage: fr\n⟦language⟧: en\n' }],
    good: [
      {
        language: 'fr',
        text: 'format: limpide/1\nlanguage: fr\npitch_before: "Le problème : trop de bruit"\n',
      },
    ],
  },
  *check() {},
});
