/** Where answers prepared beforehand come from: a file, or standard input. */
import { resolve } from 'node:path';
import yamlError from '../check/rules/yaml-error.ts';
import { load, readStream } from '../storage/load.ts';
import { readYaml } from '../yaml/read.ts';
import type { YamlNode } from '../yaml/types.ts';
import { type Context, Mistake } from './context.ts';
import { storageMistake } from './storage-mistake.ts';

export async function bytesOf({ host }: Context, answers: string): Promise<Uint8Array> {
  if (answers === '-') return readStream(host.input);
  return storageMistake(answers, () => load(host.files, resolve(host.cwd, answers))).bytes;
}

/** What the answers hold; throws what is no YAML, with its place. */
export function rootOf({ locale }: Context, answers: string, bytes: Uint8Array): YamlNode {
  const read = readYaml(bytes);
  if (read.ok) return read.document.root;
  const { code, args, range } = read.problems[0]!;
  const place = `${answers}:${range.start.line}:${range.start.column}`;
  throw new Mistake('answers-broken', { place, cause: yamlError.text[locale].message({ ...args, code }) });
}
