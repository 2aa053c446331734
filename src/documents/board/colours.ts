/**
 * The two themes: clear water from pale to deep for what is known, clay for what is felt. Each text colour holds a
 * contrast of 4.5 on every ground it stands on (WCAG 2.2, 1.4.3); a test computes it.
 */
const light = {
  paper: '#f4f8f8',
  sheet: '#ffffff',
  ink: '#14252b',
  soft: '#4a5d65',
  line: '#d3dfe1',
  water: '#0b5f6b',
  clay: '#96451c',
  'clay-pale': '#faeee6',
  'e0-ground': '#eef1f2',
  'e0-ink': '#4a5d65',
  'e1-ground': '#dfeaeb',
  'e1-ink': '#33484f',
  'e2-ground': '#bfdfe1',
  'e2-ink': '#10353b',
  'e3-ground': '#86c5ca',
  'e3-ink': '#08292e',
  'e4-ground': '#17727e',
  'e4-ink': '#ffffff',
  'e5-ground': '#073f49',
  'e5-ink': '#ffffff',
} as const;

export type Colour = keyof typeof light;

const dark: Readonly<Record<Colour, string>> = {
  paper: '#0c171b',
  sheet: '#122126',
  ink: '#e8f0f1',
  soft: '#a3b7bd',
  line: '#2a3d44',
  water: '#7fd0d8',
  clay: '#f0b48c',
  'clay-pale': '#33241b',
  'e0-ground': '#1c2b30',
  'e0-ink': '#a9bcc2',
  'e1-ground': '#22373d',
  'e1-ink': '#c0d2d7',
  'e2-ground': '#1f4c54',
  'e2-ink': '#dcf0f2',
  'e3-ground': '#1d6b76',
  'e3-ink': '#ffffff',
  'e4-ground': '#5cbcc6',
  'e4-ink': '#04191d',
  'e5-ground': '#b5f0f3',
  'e5-ink': '#04191d',
};

export const themes: Readonly<Record<'light' | 'dark', Readonly<Record<Colour, string>>>> = { light, dark };

/** Custom properties, one a line. */
export function variables(theme: keyof typeof themes): string {
  return Object.entries(themes[theme])
    .map(([name, value]) => `  --${name}: ${value};`)
    .join('\n');
}
