import type { Sentence } from '../sentence.js';

/** Marks before the words of a heading: "## ", "**", "> **". */
const longestMark = 10;
const longestHeading = 120;

/** "## Ferry passengers", "**Ferry passengers**", "<b>Ferry passengers</b>" alone on its line. */
const heading = /^\s*(?:#{1,6}\s.*|(?:\*\*|__|<(?:b|strong)>)[^*_<]+(?:\*\*|__|<\/(?:b|strong)>):?)\s*$/;

/** Whether a sentence is a heading: all of its line, and marked as one. */
export function isHeadingLine({ text, start, end }: Sentence): boolean {
  if (end - start > longestHeading) return false;
  const before = text.slice(Math.max(0, start - longestMark), start);
  const behind = text.slice(end, end + longestMark);
  const [tail = ''] = behind.split('\n');
  return heading.test(before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + tail);
}
