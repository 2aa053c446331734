import { lasting } from '../offer/lasting.ts';
import { intervalOf } from '../offer/when.ts';
import { Mistake } from './context.ts';

/**
 * A date as it will still be true tomorrow.
 *
 * @param today ISO date
 * @throws Mistake `not-yet` for a day to come
 */
export function lastingWhen(said: string, today: string): string {
  const interval = intervalOf(said, today);
  if (interval !== undefined && interval.from > today) throw new Mistake('not-yet', { value: said.trim() });
  return lasting(said, today);
}
