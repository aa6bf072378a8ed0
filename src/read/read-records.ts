import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { recordDocuments } from './record-documents.js';

/** Whole lines out of a stream of JSON Lines. */
export interface RecordLines {
  /** What the stream is called in problems, and the ids of records without one: `NAME:LINE`. */
  name: string;
  text: string;
  /** Number of the first line in the stream, from 1. */
  firstLine: number;
}

/** The reports of some lines of a stream, in their order. Two of one id are two reports: a stream is no corpus. */
export function readRecords({ name, text, firstLine }: RecordLines): {
  documents: Document[];
  problems: Problem[];
} {
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const item of recordDocuments({ id: name, path: name, absolute: name }, text, {}, firstLine)) {
    if ('document' in item) documents.push(item.document);
    else problems.push(item.problem);
  }
  return { documents, problems };
}
