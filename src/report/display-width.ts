import { characters } from './characters.js';
import { singleCells } from './single-cells.js';

/** East Asian Wide and Fullwidth (Unicode Standard Annex 11), and emoji, which terminals draw two cells wide. */
const wide =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})/u;
const weightless = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many terminal cells a printable text takes: two for `漁`, none for a combining accent alone. */
export function displayWidth(text: string): number {
  if (singleCells.test(text)) return text.length;
  return characters(text).reduce((cells, character) => cells + cellsOf(character), 0);
}

function cellsOf(character: string): number {
  if (wide.test(character)) return 2;
  return weightless.test(character) ? 0 : 1;
}
