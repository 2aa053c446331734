import { markdown } from '../../escape/markdown.ts';
import { visible } from '../../escape/visible.ts';
import type { Paint } from '../../reporters/paint.ts';
import { wrapped } from '../columns.ts';
import type { Block, BlockLine } from './blocks.ts';

/** For a person: a title a block, its lines folded under it. */
export function asText(title: string, blocks: readonly Block[], paint: Paint, width: number): string {
  const tones: Readonly<Record<BlockLine['tone'], (text: string) => string>> = {
    before: paint.error,
    after: paint.good,
    plain: (text) => text,
  };
  const parts = blocks.map(({ title: head, lines }) => [
    paint.bold(visible(head)),
    ...lines.flatMap(({ tone, text }) =>
      wrapped(visible(text), Math.max(20, width - 4)).map(
        (line, index) => `${index === 0 ? '  ' : '    '}${tones[tone](line)}`,
      ),
    ),
  ]);
  return `${[[visible(title)], ...parts].map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
}

/** For a comment on a pull request: nothing of a file becomes markup, a link or a mention. */
export function asMarkdown(title: string, blocks: readonly Block[]): string {
  const parts = blocks.map(({ title: head, lines }) =>
    [`**${markdown(head)}**`, '', ...lines.map(({ text }) => `- ${markdown(text)}`)].join('\n'),
  );
  return `${[`### ${markdown(title)}`, ...parts].join('\n\n')}\n`;
}
