import { style } from '../../src/documents/board/style.ts';

/** Relative luminance and contrast: WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** As a browser would read them: the first block is light, the one for a dark screen follows. */
const themes = [...style.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) =>
    new Map([...block!.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!])),
);

const grades = ['e0', 'e1', 'e2', 'e3', 'e4', 'e5'];
const pairs: readonly (readonly [string, string, number])[] = [
  ...['ink', 'soft', 'water', 'clay'].flatMap((ink) =>
    ['paper', 'sheet'].map((ground) => [ink, ground, 4.5] as const),
  ),
  ['clay', 'clay-pale', 4.5],
  ...grades.map((grade) => [`${grade}-ink`, `${grade}-ground`, 4.5] as const),
  // What is drawn and carries meaning: 3 (WCAG 2.2, 1.4.11).
  ['water', 'e1-ground', 3],
  ['clay', 'e1-ground', 3],
];

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('%s: every text stands out from its ground', (_, index) => {
  const colours = themes[index]!;
  const weak = pairs.flatMap(([ink, ground, least]) => {
    const ratio = contrast(colours.get(ink)!, colours.get(ground)!);
    return ratio >= least ? [] : [`${ink} on ${ground}: ${ratio.toFixed(2)}`];
  });
  expect(weak).toEqual([]);
  expect(colours.size).toBeGreaterThanOrEqual(20);
});

test('both themes name the same colours, and nothing else is used', () => {
  const [light, dark] = themes;
  expect([...dark!.keys()]).toEqual([...light!.keys()]);
  const used = new Set([...style.matchAll(/var\(--([\w-]+)\)/g)].map((found) => found[1]!));
  expect([...used].filter((name) => !light!.has(name) && !['serif', 'sans'].includes(name))).toEqual([]);
  const rules = style.replace(/--[\w-]+: [^;]+;/g, '');
  expect(rules.match(/#[0-9a-f]{3,8}\b|rgba?\(/gi) ?? []).toEqual([]);
});

test('from E0 to E5 the ground steps away from the sheet: strength shows without a hue', () => {
  for (const colours of themes) {
    const steps = grades.map((grade) => contrast(colours.get(`${grade}-ground`)!, colours.get('sheet')!));
    expect([...steps].sort((one, other) => one - other)).toEqual(steps);
  }
});
