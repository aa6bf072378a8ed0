import type { ReviewOptions } from '../review/review.js';
import { complain } from './complain.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the findings that were accepted.
 *
 * @throws UsageError where the file is not there or cannot be used, after telling where: to go on without it would
 * show as new what is old
 */
export async function loadBaseline(path: string): Promise<NonNullable<ReviewOptions['baseline']>> {
  const { readBaseline } = await import('../read/read-baseline.js');
  const read = await readBaseline(path);
  if ('entries' in read) return { path, entries: read.entries };
  complain(read.problems);
  throw new UsageError(
    `the baseline ${path} cannot be used`,
    'Mend it, or use the crossfoot that wrote it; where there is none, crossfoot baseline create writes one.',
  );
}
