import type { Decision } from '../../model/decision.js';

/** What was decided of one finding, oldest first, without what was taken back and the lines that took it back. */
export function standingLines(history: readonly Decision[]): Decision[] {
  const undone = new Set(
    history.flatMap(({ by, undoes }) => (undoes === undefined ? [] : [nameOf(by, undoes)])),
  );
  return history.filter(({ by, on, undoes }) => undoes === undefined && !undone.has(nameOf(by, on)));
}

function nameOf(by: string, on: string): string {
  return `${on} ${by}`;
}
