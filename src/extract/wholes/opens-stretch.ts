import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';

const named = String.raw`(?:an?|the|its|their|(?:(?:this|last|next)\s+)?\p{L}+['’]s)\s+(?:\p{L}+\s+){1,2}of\s+`;
const counted = String.raw`(?:(?:the|its|their|his|her|our|all|those|these|some|about|around|roughly|nearly|almost|usual|additional|extra|remaining)\s+)*(?:\p{L}+['’]s\s+)?`;
const ofThe = String.raw`(?:out\s+)?of\s+(?:${named}|${counted})$`;
const opensSentence = new RegExp(String.raw`^\W*${ofThe}`, 'iu');
const opensClause = new RegExp(String.raw`(?:[:;—–]|,\s(?:and|but))\s*${ofThe}`, 'iu');
const cue = new Cue('of');
/** The words before the whole are no longer. */
const lead = 60;

/** "Of the 24 boats, ...", "...: of a quay of 240 m, ...": whether a figure opens what is said of its parts. */
export function opensStretch({ sentence, relationStart }: Figure): boolean {
  if (!sentence.holds(cue)) return false;
  const { text, start } = sentence;
  const isFirst = relationStart - start < lead;
  return (
    (isFirst && opensSentence.test(text.slice(start, relationStart))) ||
    opensClause.test(text.slice(Math.max(start, relationStart - lead), relationStart))
  );
}
