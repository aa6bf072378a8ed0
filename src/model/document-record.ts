import type { DocumentMeta } from './document.js';

/** One line of a `.jsonl` file of reports. */
export interface DocumentRecord extends DocumentMeta {
  /** Absent: the file's path and the line make one. */
  id?: string;
  text: string;
}
