import { visible } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an XML 1.0 element or attribute: what XML forbids even as an entity is made visible first. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (sign) => entities[sign]!)
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}
