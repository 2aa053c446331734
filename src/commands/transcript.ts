/** The conversation as a Markdown page: question, answer, in the order they came. */
import { markdown } from '../escape/markdown.ts';
import type { Words } from '../locales/words.ts';
import type { SessionEvent } from '../session/events.ts';

/** The lines that one event adds; an empty string when it adds nothing. */
export function transcribed(event: SessionEvent, words: Words['session']['transcript']): string {
  switch (event.event) {
    case 'session':
      return `${words.title({ name: markdown(event.case), date: event.on })}\n\n`;
    case 'asked':
      return `${event.ask
        .split('\n')
        .map((line) => `**${markdown(line)}**`)
        .join('  \n')}\n\n`;
    case 'answered':
      return quoted(event.value, event.by, words);
    case 'changed':
      return quoted(event.to, event.by, words);
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
}

function quoted(
  value: string | readonly string[],
  by: 'maker' | 'coach',
  words: Words['session']['transcript'],
): string {
  const lines = (typeof value === 'string' ? value.split('\n') : value).map((line) => `> ${markdown(line)}`);
  return `${lines.join('  \n')}${by === 'coach' ? ` ${words.coach}` : ''}\n\n`;
}
