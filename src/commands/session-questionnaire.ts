import type { Language } from '../language/language.ts';
import { loadWords } from '../locales/words.ts';
import type { PrintedQuestion, Questionnaire } from '../reporters/questionnaire.ts';
import { questionnaireAnswers } from '../reporters/questionnaire-answers.ts';
import { questionnaireHtml } from '../reporters/questionnaire-html.ts';
import { questionnaireMarkdown } from '../reporters/questionnaire-markdown.ts';
import { piped } from '../session/pipe.ts';
import { takesLines } from '../session/place.ts';
import type { Question, Said, SessionScript } from '../session/schema.ts';
import { textOf } from '../session/script.ts';
import { among } from './closed.ts';
import type { Context } from './context.ts';
import { languageFor, soundScript } from './session-script.ts';

interface Options {
  readonly format: string;
  readonly language?: string;
}

const known = ['answers', 'html', 'markdown'] as const;

/** For those who would rather hold a pen: a page to print, and the file in which its answers are typed back. */
export async function run(context: Context, named: string, options: Options): Promise<number> {
  const format = among('--format', options.format, known);
  const found = soundScript(context, named);
  const language = languageFor(context, found, options.language);
  // The page is read by the client: all of it is in the session's language.
  const { session } = await loadWords(language);
  const page = printed(found.script, language);
  const words = session.questionnaire;
  const text =
    format === 'html'
      ? questionnaireHtml(page, words, language)
      : format === 'markdown'
        ? questionnaireMarkdown(page, words)
        : questionnaireAnswers(page, words, found.name);
  context.host.stdout.write(text);
  return 0;
}

const nothing = { value: () => undefined, unknown: () => false };

function printed(script: SessionScript, language: Language): Questionnaire {
  const say = (said: Said | undefined): string | undefined => {
    const text = textOf(said, language);
    return text === undefined ? undefined : piped(text, nothing, {});
  };
  const question = (one: Question, always: boolean, list?: Question): PrintedQuestion => {
    const why = say(one.why);
    const example = one.examples?.[0];
    return {
      id: one.id,
      kind: one.kind,
      ask: say(one.ask) ?? one.id,
      ...(why === undefined ? {} : { why }),
      ...(example === undefined ? {} : { example: { craft: say(example.craft)!, text: say(example.text)! } }),
      choices: (one.choices ?? []).map(({ label }) => say(label)!),
      several: takesLines(one, list) || (one.kind === 'pick' && one.at_most !== 1),
      conditional: one.when !== undefined || !always,
      ...(one.kind === 'scale'
        ? { bounds: { least: String(one.at_least ?? 1), most: String(one.at_most ?? 5) } }
        : {}),
      questions: (one.questions ?? []).map((own) => question(own, true, one)),
    };
  };
  const goal = say(script.goal);
  return {
    title: say(script.title)!,
    ...(goal === undefined ? {} : { goal }),
    sections: script.sections.map((section) => {
      const intro = say(section.intro);
      return {
        title: say(section.title)!,
        ...(intro === undefined ? {} : { intro }),
        questions: (section.questions ?? []).map((one) => question(one, section.when === undefined)),
      };
    }),
  };
}
