import type { Document } from '../model/document.js';
import { placeOf } from './place-of.js';
import type { Side } from './sides-of.js';

/** A stretch of a file as editors count: from 1, columns in UTF-16 code units, the end exclusive. */
export interface Region {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/**
 * Where to point in the file that holds a side: at its figure; at the first line for a whole document; at the line of
 * its record in JSON Lines.
 */
export function region({ document, main }: Pick<Side, 'document' | 'main'>): Region {
  if (document.line !== undefined) return lineStart(document.line);
  if (!main) return firstLine(document);
  const { line, column } = placeOf(document, main.start);
  const end = placeOf(document, main.end);
  return { line, column, endLine: end.line, endColumn: end.column };
}

function firstLine(document: Document): Region {
  const { lineStart: start, lineEnd } = placeOf(document, 0);
  return { ...lineStart(1), endColumn: lineEnd - start + 1 };
}

function lineStart(line: number): Region {
  return { line, column: 1, endLine: line, endColumn: 1 };
}
