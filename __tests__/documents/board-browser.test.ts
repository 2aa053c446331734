/**
 * The board in a real browser. Where none is installed these tests are left out, and say so; on a CI machine that is a
 * failure instead. `LIMPIDE_UPDATE=1` redraws `board-pictures.json`, to be reviewed by looking at the page.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { board } from '../../src/documents/board.ts';
import { Browser, findChromium, type View } from '../chromium.ts';
import { grid, readPng } from '../png.ts';
import { empty, english, french, hostile, options } from './board-offers.ts';

const chromium = findChromium();
const inCi = process.env['CI'] === 'true';
const there = chromium !== undefined || inCi ? describe : describe.skip;

const offers = { french, english, empty, hostile };
type Name = keyof typeof offers;
const probes = readFileSync(join(import.meta.dirname, 'board-probes.js'), 'utf8');
/** An A4 page between its margins, at 96 dots an inch. */
const a4 = 688;

there('the board in a browser (needs chromium: apt-get install chromium, or CHROMIUM=path)', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    if (chromium === undefined) throw new Error('no chromium here, and a CI machine must have one');
    folder = mkdtempSync(join(tmpdir(), 'limpide-board-'));
    for (const [name, offer] of Object.entries(offers))
      writeFileSync(join(folder, `${name}.html`), board(offer, options));
    browser = await Browser.open(chromium);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  const show = (name: Name, view: Partial<View>): Promise<void> =>
    browser.show(pathToFileURL(join(folder, `${name}.html`)).href, {
      width: 1000,
      height: 800,
      theme: 'light',
      ...view,
    });

  const views: readonly Partial<View>[] = [
    { width: 360, theme: 'light' },
    { width: 360, theme: 'dark' },
    { width: a4, media: 'print' },
    { width: 1000, theme: 'light' },
    { width: 1000, theme: 'dark' },
  ];

  test.each((Object.keys(offers) as Name[]).flatMap((name) => views.map((view) => [name, view] as const)))(
    '%s %j: nothing overflows, nothing is faint, nothing complains',
    async (name, view) => {
      browser.complaints.length = 0;
      await show(name, view);
      expect(await browser.ask(`${probes}; overflowing()`)).toEqual([]);
      expect(await browser.ask(`${probes}; faint()`)).toEqual([]);
      expect(browser.complaints).toEqual([]);
    },
  );

  test('paper is light, whatever the screen', async () => {
    await show('french', { width: a4, media: 'print', theme: 'dark' });
    expect(await browser.ask('getComputedStyle(document.body).color')).toBe('rgb(20, 37, 43)');
    const { data } = await browser.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
    });
    const pdf = Buffer.from(String(data), 'base64').toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))])).toEqual(
      sizes.map(() => [595, 842]),
    );
  });

  test.each([360, 1000])(
    'at %i px a screen reader hears landmarks, headings in order, tables and drawings',
    async (width) => {
      await show('french', { width });
      const tree = await heard(browser);
      const of = (role: string): string[] =>
        tree.filter((node) => node.role === role).map(({ name }) => name);
      expect(of('main')).toHaveLength(1);
      expect(of('banner')).toHaveLength(1);
      expect(of('contentinfo')).toHaveLength(1);
      expect(of('region')).toEqual([
        'Le chemin de tes clients',
        'Qui te l’a dit, ou montré',
        'Ce que tu sais, ce que tu devines',
        'Tes essais',
        'La clarté au fil du temps',
        'La suite, pour chacun',
      ]);
      const levels = tree.filter(({ role }) => role === 'heading').map(({ level }) => level!);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([]);
      expect(of('columnheader').slice(0, 3)).toEqual(['Personne', 'dit', 'pensé']);
      expect(of('rowheader')).toContain('Claire achète chez toi');
      expect(of('cell').filter((name) => name !== '')).toContain(
        'payé E5 est revenu payer'.slice(width === 360 ? 0 : 5),
      );
      for (const name of [...of('image'), ...of('img')]) expect(name).not.toBe('');
      expect(of('image').length + of('img').length).toBeGreaterThanOrEqual(width === 360 ? 4 : 5);
    },
  );

  const pictures = join(import.meta.dirname, 'board-pictures.json');
  const kept = JSON.parse(readFileSync(pictures, 'utf8')) as Record<
    string,
    { height: number; cells: number[][] }
  >;

  test.each([
    ['wide-light', { width: 1000, theme: 'light' }],
    ['wide-dark', { width: 1000, theme: 'dark' }],
    ['narrow-light', { width: 360, theme: 'light' }],
  ] as const)('%s looks as it did when it was last looked at', async (name, view) => {
    await show('french', view);
    // One face that Linux (Liberation), macOS and Windows (Arial) all draw at the same widths.
    await browser.ask(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { --serif: "Liberation Sans", Arial; --sans: "Liberation Sans", Arial; }');
      document.adoptedStyleSheets = [sheet];
    })()`);
    const picture = readPng(await browser.picture(0.25));
    const drawn = { height: picture.height, cells: grid(picture, 8, 24) };
    if (process.env['LIMPIDE_UPDATE'] === '1') {
      kept[name] = drawn;
      writeFileSync(pictures, laidOut(kept));
      return;
    }
    const before = kept[name]!;
    expect(Math.abs(drawn.height - before.height) / before.height).toBeLessThan(0.02);
    const changes = drawn.cells.flatMap((row, y) =>
      row.map((value, x) => Math.abs(value - before.cells[y]![x]!)),
    );
    expect(Math.max(...changes)).toBeLessThan(40);
    expect(changes.reduce((sum, change) => sum + change, 0) / changes.length).toBeLessThan(4);
  });
});

function laidOut(pictures: Record<string, { height: number; cells: number[][] }>): string {
  const one = ([name, { height, cells }]: [string, { height: number; cells: number[][] }]): string =>
    `  ${JSON.stringify(name)}: {\n    "height": ${height},\n    "cells": [\n${cells.map((row) => `      [${row.join(', ')}]`).join(',\n')}\n    ]\n  }`;
  return `{\n${Object.entries(pictures).map(one).join(',\n')}\n}\n`;
}

interface Heard {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
}

/** What a screen reader is told, in order. */
async function heard(browser: Browser): Promise<Heard[]> {
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  type Node = {
    ignored: boolean;
    role?: { value: string };
    name?: { value: string };
    properties?: { name: string; value: { value: unknown } }[];
  };
  return (nodes as Node[])
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => {
      const level = properties.find((property) => property.name === 'level')?.value.value;
      return {
        role: role?.value ?? '',
        name: name?.value ?? '',
        ...(typeof level === 'number' && { level }),
      };
    });
}
