/** The French wording rules that a text rule may rest on. A reading aid, not advice; each was read again on `checkedOn`. */
export interface Law {
  readonly source: string;
  readonly effectiveFrom?: string;
  readonly checkedOn: string;
}

const checkedOn = '2026-11';

export const laws = {
  H1: { source: 'Code de la consommation, art. L. 121-4, 16°', checkedOn },
  H3: { source: 'Code pénal, art. 223-1-2 (loi 2024-420)', checkedOn },
  G1: { source: 'Code de l’environnement, art. L. 541-9-1', checkedOn },
  G2: { source: 'Directive (UE) 2024/825', effectiveFrom: '2026-09-27', checkedOn },
  G3: { source: 'Code de l’environnement, art. L. 229-68', checkedOn },
  C2: { source: 'Code de la consommation, art. L. 121-4, 7°', checkedOn },
  C5: { source: 'Code de la consommation, art. L. 217-21', checkedOn },
} as const satisfies Readonly<Record<string, Law>>;

/** The laws a rule rests on, as one line: source, when it applies from, when it was read. */
export function cite(...keys: readonly (keyof typeof laws)[]): string {
  return keys
    .map((key) => {
      const law: Law = laws[key];
      const from = law.effectiveFrom === undefined ? '' : ` (effective_from: ${law.effectiveFrom})`;
      return `${law.source}${from}`;
    })
    .concat(`checked_on: ${checkedOn}`)
    .join(' ; ');
}
