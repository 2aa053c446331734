/**
 * What happens in a session, as data: one JSON object a line in a case's log and between limpide and another program.
 * `schema/events.schema.json` says the same for others; a test holds both together.
 */
export type SessionEvent =
  | {
      readonly event: 'session';
      readonly protocol: 1;
      readonly script: string;
      readonly case: string;
      readonly language: 'fr' | 'en';
      readonly by: 'maker' | 'coach';
      readonly on: string;
    }
  | {
      readonly event: 'asked';
      readonly question: string;
      readonly kind: string;
      readonly ask: string;
      readonly why?: string;
      readonly help?: string;
      readonly thread?: string;
      readonly examples?: readonly { readonly craft: string; readonly text: string }[];
      readonly choices?: readonly {
        readonly value: string;
        readonly label: string;
        readonly hint?: string;
      }[];
      readonly at_least?: number;
      readonly at_most?: number;
      readonly initial?: string | readonly string[];
      readonly moves: readonly string[];
    }
  | {
      readonly event: 'answered';
      readonly question: string;
      readonly value: string | readonly string[];
      readonly by: 'maker' | 'coach';
      readonly seconds: number;
    }
  | {
      readonly event: 'changed';
      readonly question: string;
      readonly from: string | readonly string[];
      readonly to: string | readonly string[];
      readonly by: 'maker' | 'coach';
      readonly seconds: number;
    }
  | { readonly event: 'skipped' | 'unknown'; readonly question: string; readonly seconds: number }
  | { readonly event: 'moved'; readonly question: string; readonly move: string }
  | { readonly event: 'problem'; readonly question: string; readonly text: string }
  | { readonly event: 'said'; readonly text: string }
  | { readonly event: 'statement'; readonly text: string }
  | { readonly event: 'ended'; readonly outcome: string };

/** What another program may send, one JSON object a line. */
export type EventReply =
  | { readonly answer: string | readonly string[] }
  | { readonly move: (typeof moves)[number] };

const moves = ['back', 'forward', 'skip', 'unknown', 'review', 'jump', 'quit'] as const;

/** A line as a reply; undefined for anything else. Numbers and booleans are taken as they would be typed. */
export function replyOf(line: string): EventReply | undefined {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return undefined;
  const { answer, move } = given as { answer?: unknown; move?: unknown };
  if (answer === undefined) {
    const found = moves.find((one) => one === move);
    return found === undefined ? undefined : { move: found };
  }
  const typed = (one: unknown): string | undefined =>
    one === true
      ? 'yes'
      : one === false
        ? 'no'
        : typeof one === 'string' || typeof one === 'number'
          ? String(one)
          : undefined;
  if (!Array.isArray(answer)) {
    const text = typed(answer);
    return text === undefined ? undefined : { answer: text };
  }
  const texts = answer.map(typed);
  return texts.some((one) => one === undefined) ? undefined : { answer: texts as string[] };
}
