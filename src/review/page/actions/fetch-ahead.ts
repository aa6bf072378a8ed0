import { isDecided } from '../../pick/is-decided.js';
import type { Review } from '../state/review.js';

const ahead = 3;

/** Asks for what is likely to be looked at next, so that it is there when its turn comes. */
export function fetchAhead({ library, shown, at }: Review): void {
  const items = shown.value;
  const here = items.findIndex(({ id }) => id === at.value);
  const after = items.slice(here + 1);
  const before = items.slice(Math.max(here - 1, 0), Math.max(here, 0));
  const likely = [...firstOf(after, (item) => !isDecided(item)), ...after.slice(0, 1), ...before];
  for (const { id, metric } of likely) {
    library.findings.ask(id).catch(() => undefined);
    if (metric !== undefined) library.metrics.ask(metric).catch(() => undefined);
  }
}

function firstOf<T>(items: readonly T[], suits: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (const item of items) {
    if (suits(item)) found.push(item);
    if (found.length === ahead) break;
  }
  return found;
}
