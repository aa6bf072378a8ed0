import type { Desk } from './desk.js';
import { goTo } from './go-to.js';
import { shown } from './shown.js';

/** So many lines on or back in what the filters show, and no further than its ends. */
export async function step(desk: Desk, by: number): Promise<void> {
  const places = shown(desk);
  const here = places.indexOf(desk.at);
  const there = Math.min(Math.max(here + by, 0), places.length - 1);
  if (there !== here) await goTo(desk, places[there]!);
  else desk.said = by > 0 ? 'This is the last one.' : 'This is the first one.';
}
