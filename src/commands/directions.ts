/** For one who goes in every direction: which were paid for, and which one is for tonight. */
import type { Words } from '../locales/words.ts';
import type { Positioning } from '../offer/schema.ts';
import type { Edit } from '../session/place.ts';
import { fold } from './fold.ts';

/** The one chosen is for tonight, the others wait; nothing moves when what was written is none of them. */
export function parked({ directions = [], maker }: Positioning): Edit[] {
  const craft = fold(maker?.craft ?? '');
  if (craft === '') return [];
  const names = directions.map(({ what }) => fold(what ?? ''));
  const within = (name: string): boolean => name !== '' && (name.includes(craft) || craft.includes(name));
  const exact = names.indexOf(craft);
  const tonight = exact >= 0 ? exact : names.findIndex(within);
  if (tonight < 0) return [];
  return directions.flatMap(({ status }, index) => {
    const now = index === tonight ? 'tonight' : 'parked';
    return status === now ? [] : [{ path: ['directions', index, 'status'], value: now }];
  });
}

/** Side by side: what somebody paid for, and who, and what nobody has yet. */
export function sideBySide({ directions = [] }: Positioning, { start }: Words): string[] {
  const paid = directions.flatMap(({ what, last_paid }) => {
    const by = [last_paid?.client, last_paid?.when].filter((one) => one !== undefined).join(', ');
    return what === undefined || last_paid?.client === undefined ? [] : [`${what} (${by})`];
  });
  const free = directions.flatMap(({ what, last_paid }) =>
    what !== undefined && last_paid?.client === undefined ? [what] : [],
  );
  return [
    ...(paid.length === 0 ? [] : [start.paid({ list: paid.join(' · ') })]),
    ...(free.length === 0 ? [] : [start.notPaid({ list: free.join(' · ') })]),
  ];
}
