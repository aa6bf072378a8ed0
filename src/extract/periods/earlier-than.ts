import type { Figure } from '../figure.js';
import { ownTimes } from './own-times.js';
import type { PeriodMemory } from './period-memory.js';

/** "rose to 900 from 860": the time of an earlier level, by that of the level that it is held against. */
export function earlierThan(
  inherited: string | undefined,
  figures: readonly Figure[],
  at: number,
  memory: PeriodMemory,
): string | undefined {
  const [previous, figure] = [figures[at - 1], figures[at]];
  if (!figure || ownTimes(figure.sentence).length === 0) return inherited && memory.earlier(inherited);
  return previous?.sentence === figure.sentence && previous.period !== undefined
    ? memory.yearBefore(previous.period)
    : undefined;
}
