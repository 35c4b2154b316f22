/** What threatens whom. Where a message tells of several, the first of them here decides what is said. */
export const DANGER_KINDS = [
  'self-harm',
  'carbon-monoxide',
  'gas',
  'fire',
  'rescue',
  'electric',
  'medical',
  'missing',
  'abuse',
  'child',
  'attack',
  'adult',
  'chemical',
  'collapse',
  'road',
  'homeless',
] as const;

export type DangerKind = (typeof DANGER_KINDS)[number];

/** A hazard of the place, after whose advice a form goes on. All others are dangers to a person, which stop it. */
const HAZARDS: ReadonlySet<DangerKind> = new Set([
  'carbon-monoxide',
  'gas',
  'fire',
  'rescue',
  'electric',
  'chemical',
  'collapse',
  'road',
]);

export const isHazard = (kind: DangerKind): boolean => HAZARDS.has(kind);

export interface Danger {
  readonly kind: DangerKind;
  /** The line of the table that was met, or how like the known dangers it is: for whoever asks why. */
  readonly because: string;
}

/** One kind's lines of the table: what tells of it, and what beside it says that all is well. */
export interface Signs {
  readonly kind: DangerKind;
  /** A pattern a line; see pattern.ts. */
  readonly signs: string;
  readonly unless: string;
}
