import { body } from './body.js';
import type { Desk } from './desk.js';

/** Lines that stand above a place, so that it is seen in its context. */
const above = 5;

/** Shows the next place of the finding in its report behind those that were passed, from the start again behind the last. */
export function toPlace(desk: Desk, passed = desk.scroll): void {
  const { places, last } = body(desk);
  const tops = places.map((line) => Math.min(Math.max(0, line - above), last));
  desk.scroll = tops.find((top) => top > passed) ?? tops[0] ?? 0;
}
