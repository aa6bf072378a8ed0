import { align as alignDocuments, type Aligned } from '../align/align.js';
import type { ExtractedReport } from './extract.js';

/**
 * Brings figures together that measure the same, in whatever words, and finds text that reports have in common.
 *
 * @param reports as `extract` gives them, each under a name of its own; their order makes no difference
 * @returns `alignments`, the ids of the claims of each metric; `passages` of text that runs alike; and `compare(a, b)`,
 * which tells of two claims of one metric whether they speak of one fact, with the reasons
 */
export function align(reports: readonly ExtractedReport[]): Aligned {
  return alignDocuments(
    reports.map(({ document }) => document),
    reports,
  );
}
