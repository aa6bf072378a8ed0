import type { Sentence } from '../sentence.js';

/** A bracket is no longer. */
const bracketReach = 160;

/** Where the bracket that holds an offset opens; undefined for what stands in none. */
export function bracketAround({ text, start, end }: Sentence, at: number): number | undefined {
  const before = text.slice(Math.max(start, at - bracketReach), at);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return undefined;
  return text.slice(at, Math.min(end, at + bracketReach)).includes(')')
    ? at - before.length + open
    : undefined;
}
