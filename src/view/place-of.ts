import type { Document } from '../model/document.js';
import { halve } from './halve.js';

/** A place in a file, as editors count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  path: string;
  line: number;
  column: number;
  /** Offsets of the line's first character, and of its end without the line break. */
  lineStart: number;
  lineEnd: number;
}

const starts = new WeakMap<Document, number[]>();

/** Where an offset stands in a document. A document's lines are counted once, however often it is asked. */
export function placeOf(document: Document, offset: number): Place {
  const lines = starts.get(document) ?? lineStarts(document.text);
  starts.set(document, lines);
  const index = halve(lines, (start) => start <= offset) - 1;
  const lineStart = lines[index] ?? 0;
  const next = lines[index + 1] ?? document.text.length + 1;
  const lineEnd = Math.max(lineStart, next - (document.text.slice(next - 2, next) === '\r\n' ? 2 : 1));
  return { path: document.path, line: index + 1, column: offset - lineStart + 1, lineStart, lineEnd };
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
}
