import { body } from './body.js';
import type { Desk } from './desk.js';

/** So many lines up or down, and no further than the ends. */
export function scroll(desk: Desk, by: number): void {
  desk.scroll = Math.min(Math.max(0, desk.scroll + by), body(desk).last);
}
