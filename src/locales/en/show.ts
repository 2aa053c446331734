/** What `limpide show` says besides the board's own words. */
export const show = {
  options: { file: 'the positioning file to show', json: 'as JSON, for a program' },
  clarity: (first: number, last: number) =>
    first === last ? `clarity ${last}` : `clarity ${first} → ${last}`,
  more: (count: number) => `and ${count} more`,
  questions: (count: number) => (count === 1 ? '1 question to ask' : `${count} questions to ask`),
  notYet: 'not noted yet',
  image: 'image',
  feelings: 'feelings',
  anybody: 'for anybody',
};
