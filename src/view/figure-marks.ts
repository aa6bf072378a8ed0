import type { Claim } from '../model/claim.js';
import type { Mark } from './marked-text.js';

/** A number with its scale word, and what stands before and behind it: "£", "47.43 billion", "yuan". */
const parts =
  /^(?<before>[^\d]*?)(?<gap>\s*)(?<number>\d[\d.,]*(?:\s*(?:hundred|thousand|million|billion|trillion|mn|bn|[万亿萬億])+)?)(?<space>\s*)(?<after>[^\d]*)$/iu;

/** A figure as it is written, its unit apart where the two can be told apart: "36 million" and "£". */
export function figureMarks({ id, start, end, quote, unit }: Claim): Mark[] {
  const found = unit === '1' ? undefined : parts.exec(quote)?.groups;
  if (!found || quote.length !== end - start) return [{ start, end, kind: 'figure', claim: id }];
  const { before = '', gap = '', number = '', after = '' } = found;
  const from = start + before.length + gap.length;
  const marks: Mark[] = [
    { start, end: start + before.length, kind: 'unit', claim: id },
    { start: from, end: from + number.length, kind: 'figure', claim: id },
    { start: end - after.length, end, kind: 'unit', claim: id },
  ];
  return marks.filter((mark) => mark.end > mark.start);
}
