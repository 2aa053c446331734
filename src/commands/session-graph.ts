import { mermaid } from '../escape/mermaid.ts';
import { type Graph, graphOf } from '../session/graph.ts';
import type { Context } from './context.ts';
import { short } from './record-label.ts';
import { languageFor, soundScript } from './session-script.ts';

export function run(context: Context, named: string, options: { readonly language?: string }): number {
  const script = soundScript(context, named);
  context.host.stdout.write(drawn(graphOf(script.script, languageFor(context, script, options.language))));
  return 0;
}

/** Mermaid's flowchart. Ids are numbers: a question's own id could be a word of Mermaid's (`end`). */
function drawn({ groups, arrows }: Graph): string {
  const ids = new Map(
    groups.flatMap(({ nodes }) => nodes.map(({ id }) => id)).map((id, at) => [id, `q${at}`]),
  );
  const boxes = groups.flatMap(({ title, nodes }, at) => [
    `  subgraph s${at} ["${mermaid(title)}"]`,
    ...nodes.map(({ id, label, kind }) => {
      const text = mermaid(short(label, 60));
      return `    ${ids.get(id)}${kind === 'list' ? `[["${text}"]]` : `["${text}"]`}`;
    }),
    '  end',
  ]);
  const firsts = groups.flatMap(({ nodes }, at) => (nodes.length > 0 ? [`s${at}`] : []));
  const order = firsts.slice(1).map((group, at) => `  ${firsts[at]} --> ${group}`);
  const ways = arrows.map(
    ({ from, to, label }) => `  ${ids.get(from)} -. "${mermaid(label)}" .-> ${ids.get(to)}`,
  );
  return `${['flowchart TD', ...boxes, ...order, ...ways].join('\n')}\n`;
}
