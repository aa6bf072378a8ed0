import type { Exemption } from './exemption.js';
import type { Span } from './span.js';

export const sections = ['title', 'lead', 'body', 'caption', 'boilerplate'] as const;

/** Where in a report a sentence stands. `boilerplate` is page furniture: licence lines, share buttons, menus. */
export type Section = (typeof sections)[number];

/** What front matter, a sidecar file or a JSON Lines record says about a report. Dates are EDTF. */
export interface DocumentMeta {
  title?: string;
  publisher?: string;
  author?: string;
  published?: string;
  url?: string;
  language?: string;
  event?: string;
  derivedFrom?: string;
}

/** A paragraph, heading, list item or line of furniture, with the sentences in it. */
export interface Block extends Span {
  section: Section;
  /** The sentences, in order; they do not overlap, and blank space at their ends is left out. */
  sentences: Span[];
}

/**
 * A report as it was read.
 *
 * `text` is the file as it lies on disk, front matter and all, and of a web page the same length with its markup blank;
 * every offset counts UTF-16 code units in it.
 */
export interface Document {
  /** Path relative to the corpus root with forward slashes, or the record's own id in JSON Lines. */
  id: string;
  /** The file to open, as the user would name it; for a JSON Lines record the file that holds it. */
  path: string;
  /** Of the file, where a record of JSON Lines stands; its text has lines of its own, which no editor can open. */
  line?: number;
  text: string;
  meta: DocumentMeta;
  /** What its sidecar or record lets pass in it; what its text says of that is found there. */
  exemptions?: readonly Exemption[];
  blocks: Block[];
}
