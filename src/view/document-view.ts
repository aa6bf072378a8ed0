import type { Section } from '../model/document.js';
import type { ReadFigure, Source } from './finding-view.js';
import type { MarkedText } from './marked-text.js';

/** A paragraph of a document with its figures marked. */
export interface BlockView extends MarkedText {
  section: Section;
  /** Of its first character. */
  line: number;
}

/** A whole report as a page shows it. */
export interface DocumentView extends Source {
  blocks: readonly BlockView[];
  /** Those that are marked, by claim id, with the findings that name them. */
  figures: Readonly<Record<string, ReadFigure & { findings: readonly string[] }>>;
}
