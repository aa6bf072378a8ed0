import { passes } from '../../../review/pick/passes.js';
import type { Desk } from './desk.js';

/** Where the items are that the filters let pass, and the one that is shown. */
export function shown({ items, at, filters }: Desk): number[] {
  return items.flatMap((item, nth) => (nth === at || passes(item, filters) ? [nth] : []));
}
