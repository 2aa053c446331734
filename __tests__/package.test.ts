/** What a person installs: what is needed and nothing else, no library to fetch, nothing run at install, and it runs. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Pages that a person reads before there is a repository to look at. */
const docs = ['after.md', 'apres.md', 'first-terminal.md', 'premier-terminal.md'];

test('the packed tarball runs by itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
  try {
    // npm itself is a script: run by node, it needs no shell on any system.
    const npm = process.env['npm_execpath'];
    const run = (args: string[], cwd: string): string =>
      npm === undefined
        ? execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
        : execFileSync(process.execPath, [npm, ...args], {
            cwd,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
          });
    // Packed from a copy: to build here would take the program away under the other tests.
    const copy = join(folder, 'checkout');
    const left = ['node_modules', '.git', '__tests__', 'src'].map((name) => join(root, name));
    cpSync(root, copy, { recursive: true, filter: (path) => !left.includes(path) });
    execFileSync(process.execPath, [join(copy, 'scripts', 'packed.mjs'), 'out']);
    run(['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], copy);
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!;
    expect(statSync(join(folder, tarball)).size).toBeLessThan(2_000_000);
    run(
      ['install', '--no-audit', '--no-fund', '--offline', '--prefix', folder, join(folder, tarball)],
      folder,
    );
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'limpide',
    ]);

    const home = join(folder, 'node_modules', 'limpide');
    const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('scripts');
    expect(manifest).not.toHaveProperty('dependencies');
    expect(readdirSync(home).sort()).toEqual(
      [
        'LICENSE',
        'README.fr.md',
        'README.md',
        'SKILL.md',
        'THIRD-PARTY-NOTICES.txt',
        'bin',
        'dist',
        'docs',
        'package.json',
        'schema',
        'templates',
      ].sort(),
    );
    expect(readdirSync(join(home, 'docs')).sort()).toEqual([...docs].sort());
    for (const name of ['README.md', 'README.fr.md', ...docs.map((page) => `docs/${page}`)]) {
      const page = readFileSync(join(home, name), 'utf8');
      for (const [, path] of page.matchAll(/\]\(([^):#]+)\)/g))
        expect({ name, path, isThere: existsSync(join(home, dirname(name), path!)) }).toMatchObject({
          isThere: true,
        });
    }
    const said = execFileSync(
      process.execPath,
      [join(home, 'bin', 'limpide.js'), 'pitch', 'Vous dormez enfin.', '--locale', 'fr'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect(said).toContain('Vous dormez enfin');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
