import type { Mark, MarkedText } from './marked-text.js';

/** A stretch of a text, marked or not, or the number of characters that are left out here. */
export type Piece = { text: string; mark?: Mark } | { leftOut: number };

/** A line of a million characters is shown around its marks alone. */
const longest = 4000;
const around = 400;

/** Cuts a text at its marks, and drops what lies far from all of them where the text is endless. */
export function clipMarked({ text, marks }: MarkedText): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    pieces.push(...gap(text, at, mark.start, at > 0), { text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  pieces.push(...gap(text, at, text.length, marks.length > 0));
  return pieces.filter((piece) => 'leftOut' in piece || piece.text !== '');
}

/** Text between two marks, whole unless all is endless; its middle, or what no mark is near to, is left out. */
function gap(text: string, start: number, end: number, behindMark: boolean): Piece[] {
  const whole = text.length <= longest || end - start <= 2 * around;
  if (whole) return [{ text: text.slice(start, end) }];
  const head = behindMark || end === text.length ? around : 0;
  const tail = end < text.length ? around : 0;
  return [
    { text: text.slice(start, start + head) },
    { leftOut: end - start - head - tail },
    { text: text.slice(end - tail, end) },
  ];
}
