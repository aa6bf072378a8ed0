import type { Document } from '../../model/document.js';
import type { Problem } from '../../model/problem.js';
import type { RecordLines } from '../../read/read-records.js';

/** A share of the work: reports that were read, or lines of a stream that hold some. */
export type Task = { documents: readonly Document[] } | { records: RecordLines };

/** What became of a task. */
export interface Done {
  /** Part of the answer. */
  text: string;
  documents: number;
  problems: Problem[];
}
