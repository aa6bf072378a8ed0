import type { DocumentMeta } from '../../model/document.js';

/** Something that a report, its page or its file name says about it. */
export interface Hint {
  field: keyof DocumentMeta;
  value: string;
  /** Where it was found, for a person who is asked whether it is right: `the headline`, `the file name`. */
  from: string;
}
