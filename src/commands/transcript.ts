/** The conversation as a Markdown page: question, answer, in the order they came. */
import { markdown } from '../escape/markdown.ts';
import type { Words } from '../locales/words.ts';
import type { SessionEvent } from '../session/events.ts';

/** Gives the lines that each event adds; a choice is told by the label it was shown with. */
export function transcriber(words: Words['session']['transcript']): (event: SessionEvent) => string {
  let labels: ReadonlyMap<string, string> = new Map();
  const quoted = (value: string | readonly string[], by: 'maker' | 'coach'): string => {
    const lines = typeof value === 'string' ? value.split('\n') : value;
    const text = lines.map((line) => `> ${markdown(labels.get(line) ?? line)}`).join('  \n');
    return `${text}${by === 'coach' ? ` ${words.coach}` : ''}\n\n`;
  };
  return (event) => {
    // A question of limpide's own (go on tonight? which answer?) is no part of the conversation.
    if ('question' in event && event.question === '') return '';
    switch (event.event) {
      case 'session':
        return `${words.title({ name: markdown(event.case), date: event.on })}\n\n`;
      case 'asked':
        labels = new Map(
          event.kind === 'yes-no-unknown'
            ? [
                ['yes', words.yes],
                ['no', words.no],
              ]
            : event.choices?.map(({ value, label }) => [value, label] as const),
        );
        return `${event.ask
          .split('\n')
          .map((line) => `**${markdown(line)}**`)
          .join('  \n')}\n\n`;
      case 'answered':
        return quoted(event.value, event.by);
      case 'changed':
        return quoted(event.to, event.by);
      case 'skipped':
        return `${words.skipped}\n\n`;
      case 'unknown':
        return `${words.unknown}\n\n`;
      case 'moved':
      case 'problem':
      case 'said':
      case 'statement':
      case 'ended':
        return '';
    }
  };
}
