import { characters } from './characters.js';
import { displayWidth } from './display-width.js';

/**
 * As much of a text as fits into a number of terminal cells, from its start or its end. Where something has to
 * go, `…` stands in its place and takes one of the cells.
 */
export function fit(text: string, cells: number, keep: 'start' | 'end' = 'start'): string {
  if (displayWidth(text) <= cells) return text;
  const ordered = keep === 'start' ? characters(text) : characters(text).reverse();
  const kept: string[] = [];
  let room = cells - 1;
  for (const character of ordered) {
    room -= displayWidth(character);
    if (room < 0) break;
    kept.push(character);
  }
  return keep === 'start' ? `${kept.join('').trimEnd()}…` : `…${kept.reverse().join('').trimStart()}`;
}
