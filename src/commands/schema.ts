import { join } from 'node:path';
import { nearest } from '../yaml/nearest.ts';
import { type Context, type Declare, Mistake } from './context.ts';

const published = ['positioning', 'session', 'questions', 'configuration', 'events', 'report'] as const;

export const declare: Declare = (command, context, finish) => {
  command
    .argument('[name]', context.words.schema.name, 'positioning')
    .action(async (name: string) => finish(run(context, name)));
};

function run({ host }: Context, name: string): number {
  if (!published.some((known) => known === name)) {
    throw new Mistake('unknown-schema', {
      value: name,
      nearest: nearest(name, published) ?? '',
      known: published.join(', '),
    });
  }
  const path = join(host.home, 'schema', `${name}.schema.json`);
  const size = host.files.stat(path)!.size;
  const bytes = new Uint8Array(size);
  const fd = host.files.open(path, 'read');
  host.files.read(fd, bytes, 0, size);
  host.files.close(fd);
  host.stdout.write(bytes);
  return 0;
}
