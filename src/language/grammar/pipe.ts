import { withA, withDe, withLe, withQue } from './fr/contraction.ts';

export { withA, withDe, withLe, withQue };

/** The filters of a question's piping (`{{ id | de }}`), for French; each takes the answer as typed. */
export const pipes = { de: withDe, que: withQue, le: withLe, à: withA, a: withA } as const;
export type PipeName = keyof typeof pipes;
