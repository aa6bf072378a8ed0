import type { Document } from '../model/document.js';

/**
 * Reads what stands behind the front matter of a file: the text at its full length, its blocks, and what it says of
 * itself.
 *
 * @param from where the report starts in `text`
 */
export type ReadBody = (text: string, from: number) => Pick<Document, 'text' | 'blocks' | 'meta'>;
