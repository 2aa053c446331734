import { readFileSync } from 'node:fs';
import { explained } from '../src/check/explained.ts';
import { rules } from '../src/check/rules/index.ts';
import { loadReader } from '../src/language/read.ts';
import { en } from '../src/locales/en.ts';
import { fr } from '../src/locales/fr.ts';
import { explanationMarkdown } from '../src/reporters/explanation.ts';

/** Every generated page of `docs/`: one for each rule in both languages, their list, and the recipes for CI. */
export async function pages(): Promise<{ path: string; text: string }[]> {
  const readers = { fr: await loadReader('fr'), en: await loadReader('en') };
  const own = rules.map((rule) => {
    const english = explanationMarkdown(explained(rule, 'en', readers), {
      words: en.rules,
      severity: en.report.severity,
    });
    const french = explanationMarkdown(explained(rule, 'fr', readers), {
      words: fr.rules,
      severity: fr.report.severity,
    });
    return { path: `docs/rules/${rule.id}.md`, text: `${english}\n---\n\n${french}` };
  });
  return [...own, { path: 'docs/rules/README.md', text: list() }, { path: 'docs/ci.md', text: recipes() }];
}

function list(): string {
  const rows = rules.map(
    ({ id, severity, text }) =>
      `| [${id}](${id}.md) | ${severity} · ${fr.report.severity[severity]} | ${text.en.title} · ${text.fr.title} |\n`,
  );
  return `# Rules · Règles\n\n| Rule · Règle | Severity · Gravité | What it finds · Ce qu’elle trouve |\n| --- | --- | --- |\n${rows.join('')}`;
}

/** Each `<!-- path -->` is followed by that file, so that the recipe shown is the one that `init` writes. */
function recipes(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return readFileSync('docs/ci.md', 'utf8').replace(
    /(<!-- (templates\/\S+) -->\n)(?:\n```yaml\n[\s\S]*?\n```\n)?/g,
    (_, mark: string, path: string) =>
      `${mark}\n\`\`\`yaml\n${readFileSync(path, 'utf8').replaceAll('VERSION', version).replaceAll('BRANCH', 'main').trimEnd()}\n\`\`\`\n`,
  );
}
