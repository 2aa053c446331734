import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { pages } from '../../scripts/pages.ts';
import { loadConfiguration } from '../../src/check/configuration/load.ts';
import { rules } from '../../src/check/rules/index.ts';
import { schema } from '../../src/check/schema.generated.ts';

const root = join(import.meta.dirname, '../..');
const text = (name: string): string => readFileSync(join(root, name), 'utf8');

test('generated pages are fresh: npm run docs', async () => {
  const stale = (await pages()).filter(
    ({ path, text: fresh }) => !existsSync(join(root, path)) || text(path) !== fresh,
  );
  expect(stale.map(({ path }) => path)).toEqual([]);
  const names = readdirSync(join(root, 'docs/rules')).filter((name) => name !== 'README.md');
  expect(names.sort()).toEqual(rules.map(({ id }) => `${id}.md`).sort());
});

test('the action and the recipes install outside the checkout and hold no text of the caller', () => {
  for (const name of ['action.yml', 'templates/init/github-workflow.yml', 'templates/init/gitlab-ci.yml']) {
    const recipe = text(name);
    expect(() => parse(recipe)).not.toThrow();
    const said = recipe.replace(/^\s*#.*$/gm, '');
    expect(said).not.toMatch(/\bnpx\b|pull_request_target/);
    expect(recipe).toMatch(/npm install --prefix .* --ignore-scripts/);
    for (const [run] of recipe.matchAll(/run: (?:\|\n(?:[ ]{8}.*\n)+|.*\n)/g))
      expect(run).not.toContain('${{');
  }
  for (const hook of parse(text('.pre-commit-hooks.yaml')) as { entry: string }[])
    expect(hook.entry).toMatch(/^limpide check /);
});

test.each(['configuration', 'reglages'])(
  'docs/%s.md shows a configuration that holds, with every key',
  (page) => {
    const shown = /```yaml\n([\s\S]*?)```/.exec(text(`docs/${page}.md`))![1]!;
    const read = (name: string): Uint8Array =>
      new TextEncoder().encode(name === 'limpide.config.yaml' ? shown : '{}\n');
    expect(loadConfiguration({ read }, 'limpide.config.yaml').faults).toEqual([]);
    expect(Object.keys(parse(shown) as object).sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
  },
);

test('the skill for agents says never to invent evidence, and names real commands', () => {
  const skill = text('SKILL.md');
  expect(skill).toMatch(/^---\nname: limpide\n/);
  expect(skill).toContain('Never invent evidence');
  for (const command of ['check', 'explain', 'rules', 'pitch', 'schema'])
    expect(skill).toContain(`limpide ${command}`);
});
