import type { Document } from '../../model/document.js';
import type { Extraction } from '../../model/extraction.js';
import { readRecords } from '../../read/read-records.js';
import type { Done, Task } from './task.js';

/** The steps of a reading are for `explain`; without them a claim is flat, and each field a column. */
function lines({ claims, quantities }: Extraction, all: boolean): string {
  const rows = all ? quantities : claims.map(({ trace: _, ...claim }) => claim);
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** How figures are read out of documents and printed. */
export interface TaskOptions {
  extract: (documents: Iterable<Document>) => Iterable<Extraction>;
  /** Every quantity, not only claims. */
  quantities: boolean;
}

/** Does one share of the work, in whatever thread. */
export function runTask(task: Task, { extract, quantities }: TaskOptions): Done {
  const { documents, problems } = 'records' in task ? readRecords(task.records) : { ...task, problems: [] };
  const text = Array.from(extract(documents), (extraction) => lines(extraction, quantities)).join('');
  return { text, documents: documents.length, problems };
}
