import type { Desk } from './desk.js';

/**
 * Whether an answer that only the finding at hand explains, such as which side is wrong, can go for all that is marked:
 * where they are about copies of one figure. Where not, the reviewer is told.
 */
export function isOneQuestion(desk: Desk): boolean {
  const copies = new Set(desk.page?.group);
  if ([...desk.marked].every((id) => copies.has(id))) return true;
  desk.said = 'That goes for one finding or its copies, not for all that are marked. Esc unmarks them.';
  return false;
}
