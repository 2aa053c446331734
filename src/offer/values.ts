/** The closed sets of the positioning file, each written once: the schema, the commands and the pages read them here. */

/** Who somebody is to the maker. */
export const relations = [
  'client',
  'prospect',
  'visitor',
  'recipient',
  'free-user',
  'friend',
  'family',
  'self',
] as const;

/** What the noted words or act are: said by them, thought, felt… */
export const senses = ['said', 'thought', 'felt', 'heard', 'saw', 'did', 'paid'] as const;

/** How it reached the maker. */
export const sources = [
  'message',
  'conversation',
  'interview',
  'review',
  'comment',
  'survey',
  'sale',
  'observation',
  'fair',
] as const;

/** What somebody gave for it, beyond words. */
export const gifts = ['time', 'reputation', 'money', 'money-again'] as const;

/** What is decided once a test has its result. */
export const testDecisions = ['keep', 'change', 'stop', 'retest'] as const;
