import { characters } from './characters.js';
import { displayWidth } from './display-width.js';

/**
 * Breaks a text at its spaces into lines of at most `cells` terminal cells.
 *
 * @param longer a longer word keeps its line, or is broken, as Chinese has to be
 */
export function wrap(text: string, cells: number, longer: 'whole' | 'broken' = 'whole'): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/ +/).filter(Boolean);
  for (const word of longer === 'broken' ? words.flatMap((one) => broken(one, cells)) : words) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(joined) > cells) {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, cells: number): string[] {
  if (displayWidth(word) <= cells) return [word];
  const parts: string[] = [];
  let part = '';
  let room = cells;
  for (const character of characters(word)) {
    const width = displayWidth(character);
    if (width > room) {
      parts.push(part);
      part = '';
      room = cells;
    }
    part += character;
    room -= width;
  }
  return [...parts, part];
}
