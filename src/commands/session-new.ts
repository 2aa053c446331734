import { dirname, join } from 'node:path';
import { faulting } from '../storage/fault.ts';
import { load } from '../storage/load.ts';
import { save } from '../storage/save.ts';
import { edit } from '../yaml/splice.ts';
import { writeYaml } from '../yaml/write.ts';
import { type Context, Mistake } from './context.ts';
import { type NamedScript, soundScript } from './session-script.ts';
import { storageMistake } from './storage-mistake.ts';

interface Options {
  readonly from?: string;
  readonly language?: string;
}

/** A folder of that name with a script to write in: a copy of another, or one section with one question. */
export function run(context: Context, given: string, options: Options): number {
  const { host, words } = context;
  // A name typed as a file's is meant as the session's.
  const id = given.replace(/\.ya?ml$/i, '');
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) throw new Mistake('bad-id', { value: id });
  const folder = join(host.cwd, id);
  if (host.files.stat(folder) !== undefined) throw new Mistake('already-there', { file: id });
  const files =
    options.from === undefined ? blank(context, id) : copied(context, id, soundScript(context, options.from));
  storageMistake(id, () => faulting(folder, () => host.files.makeFolder(folder)));
  for (const [name, text] of files) {
    storageMistake(`${id}/${name}`, () =>
      save(host.files, join(folder, name), new TextEncoder().encode(text), 'new', host.token()),
    );
  }
  host.stdout.write(`${words.session.made({ file: `${id}/session.yaml` })}\n`);
  return 0;
}

/** The script's own files, as they stand but for the id. */
function copied({ host }: Context, id: string, { loaded, path }: NamedScript): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of loaded.documents.keys()) {
    const { bytes } = storageMistake(name, () => load(host.files, join(dirname(path), name)));
    const text = new TextDecoder().decode(bytes);
    files.set(
      files.size === 0 ? 'session.yaml' : name,
      files.size === 0 ? edit(text, [{ path: ['id'], value: id }]) : text,
    );
  }
  return files;
}

function blank({ words, locale }: Context, id: string): Map<string, string> {
  const { title, goal, section, ask, why, guidance, note } = words.session.blank;
  const script = {
    format: 'limpide-session/1',
    id,
    version: '1',
    title,
    languages: [locale],
    goal,
    sections: [
      {
        id: 'begin',
        title: section,
        questions: [{ id: 'last_time', kind: 'long', ask, why, guidance }],
      },
    ],
    stories: [{ id: 'begins', answers: { last_time: '…' }, asked: ['last_time'] }],
  };
  return new Map([['session.yaml', `# ${note}\n${writeYaml(script)}`]]);
}
