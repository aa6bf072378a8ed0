import type { Block } from '../../model/document.js';
import { sentences } from '../sentences.js';
import type { Piece } from './piece.js';
import { sectionsOf } from './sections-of.js';

/** Blocks out of pieces of one text: each piece with its sentences and the section that it stands in. */
export function sectionedBlocks(text: string, pieces: readonly Piece[]): Block[] {
  // One shape for all, whatever the reader that cut them.
  const parsed = pieces.map(({ start, end, kind, emphatic, furniture = false }, i) => {
    return { start, end, kind, emphatic, furniture, sentences: sentences(text, pieces[i]!) };
  });
  const sections = sectionsOf(text, parsed);
  return parsed.map(({ start, end, sentences }, i) => ({ start, end, section: sections[i]!, sentences }));
}
