/** What another thread runs (`commands/checking/crew.ts`): the files it is handed, checked as the first thread would. */
import type { Answer, Share, Shared, ThreadPlan } from './commands/checking/crew.ts';
import { Desk } from './commands/checking/desk.ts';
import { resultOf } from './commands/checking/result.ts';
import { nodeFiles } from './host/files.ts';
import { fromThread } from './host/threads.ts';

fromThread((given, answer) => {
  const plan = given as ThreadPlan;
  const desk = new Desk(nodeFiles, plan);
  return async (message) => {
    const { id, names } = message as Share;
    const results: Answer[] = [];
    for (const name of names) results.push(await resultOf(desk, name, plan.withKeys));
    answer({ id, results } satisfies Shared);
  };
});
