import { singleCells } from './single-cells.js';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The characters of a text as a reader sees them, in order: an accent or an emoji's parts stay with it. */
export function characters(text: string): string[] {
  if (singleCells.test(text)) return text.split('');
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}
