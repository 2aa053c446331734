import type { QuoteReading, Reading } from '../../src/language/reading.ts';

/** All that a reading tells, to be compared: most of it is worked out when it is asked for. */
export const told = ({ sentences, met, ruledOut, verdicts, said, thing }: Reading) => ({
  sentences,
  met,
  ruledOut,
  verdicts,
  said,
  thing,
});

export const heard = ({ kind, because }: QuoteReading) => ({ kind, because });
