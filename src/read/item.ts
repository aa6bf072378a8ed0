import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';

/**
 * One thing that comes out of a file: a report, with its line where a line holds it, or a problem; that it is a page of
 * ours is one, and may be one of hundreds.
 */
export type Item = { document: Document; line?: number } | { problem: Problem; isOwnPage?: boolean };
