import type { Block } from '../model/document.js';
import { markdownPieces } from './blocks/markdown-pieces.js';
import { plainPieces } from './blocks/plain-pieces.js';
import { sectionsOf } from './blocks/sections-of.js';
import { sentences } from './sentences.js';

/**
 * Parts a report into blocks, each with its section and its sentences.
 *
 * @param from where the report starts in `text`, after the front matter
 * @returns blocks in order, that do not overlap; spans are over `text`, Markdown signs and all, but no block or
 *   sentence starts or ends with one, or with blank space
 */
export function blocks(text: string, format: 'plain' | 'markdown', from = 0): Block[] {
  const pieces = format === 'markdown' ? markdownPieces(text, from) : plainPieces(text, from);
  const parsed = pieces.map(({ start, end, kind, emphatic }, i) => {
    return { start, end, kind, emphatic, sentences: sentences(text, pieces[i]!) };
  });
  const sections = sectionsOf(text, parsed);
  return parsed.map(({ start, end, sentences }, i) => ({ start, end, section: sections[i]!, sentences }));
}
