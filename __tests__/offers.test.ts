/** Each example offer gives the files beside it, byte for byte. `LIMPIDE_UPDATE=1` writes them anew, to be reviewed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const offers = join(root, 'templates', 'offers');
const english = ['budget-coach'];

for (const craft of readdirSync(offers).sort()) {
  test(`the answers of ${craft} give its files`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'limpide-'));
    try {
      const language = english.includes(craft) ? 'en' : 'fr';
      const args = ['start', '--answers', join(offers, craft, 'answers.yaml'), '--language', language];
      const ran = spawnSync(
        process.execPath,
        [join(root, 'bin', 'limpide.js'), ...args, '--today', '2026-11-22'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH: process.env['PATH'], LIMPIDE_LOCALE: language, TZ: 'UTC' },
        },
      );
      expect(ran.stderr).toBe('');
      expect(ran.status).toBe(0);
      const made = readdirSync(folder).sort();
      for (const name of made) {
        const text = readFileSync(join(folder, name), 'utf8');
        if (process.env['LIMPIDE_UPDATE'] === '1') writeFileSync(join(offers, craft, name), text);
        expect(text).toBe(readFileSync(join(offers, craft, name), 'utf8'));
      }
      expect([...made, 'answers.yaml'].sort()).toEqual(readdirSync(join(offers, craft)).sort());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
