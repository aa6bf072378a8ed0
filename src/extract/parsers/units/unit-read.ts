/** A unit beside a number: its code, and the first token after it. */
export interface UnitRead {
  unit: string;
  next: number;
  /** How many powers of ten the figure is to be moved by: -2 for cents. */
  power?: number;
}
