import type { Context } from '../context.ts';
import { Cache, usualCache } from './cache.ts';
import { checkNames } from './crew.ts';
import type { Desk } from './desk.ts';
import type { CheckedInputs } from './once.ts';
import { KeptTellings } from './tellings.ts';

/** As without a cache: but files known from an earlier run are not read again; the others are, and are known from now on. */
export async function checkRemembered(
  context: Context,
  desk: Desk,
  names: readonly string[],
  file: string | true,
  threads: number | undefined,
): Promise<CheckedInputs> {
  const cache = Cache.open(context, file === true ? usualCache : file);
  const kept = new KeptTellings();
  const left: number[] = [];
  for (const [number, name] of names.entries()) {
    const source = desk.source(name);
    const text = source && cache.find(source, desk.keyOf(source));
    if (text === undefined) left.push(number);
    else kept.take(number, text);
  }
  const unreadable: string[] = [];
  await checkNames(
    context.host,
    desk,
    left.map((number) => names[number]!),
    true,
    (at, answer) => {
      const number = left[at]!;
      if (answer === undefined) return void unreadable.push(names[number]!);
      kept.take(number, answer.text);
      cache.keep(names[number]!, answer);
    },
    threads,
  );
  cache.write();
  return { checked: kept, unreadable: unreadable.sort() };
}
