/** The sentence, line or item around a place in a text, by its offsets. */
export function sentenceAround(text: string, at: number): { start: number; end: number } {
  const ends = /[.!?]["”]?\s|\n/g;
  let start = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    if (index >= at) return { start, end: index + end.trimEnd().length };
    start = index + end.length;
  }
  return { start, end: text.length };
}
