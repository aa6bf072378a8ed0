import { ascii } from './ascii.js';
import { shapes } from './shapes.js';

const { letter, digit, kindAt } = ascii;
const [apostrophe, bracket, comma, dash, longDash, stop, stroke, zero, two, colon] = Array.from(
  "'),-–./02:",
  (sign) => sign.charCodeAt(0),
);

/** Whether the letters that end at `end` have a capital among them; any letter beyond ASCII may be one. */
function hasCapital(text: string, end: number): boolean {
  for (let at = end - 1; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return true;
    if (kindAt(text, at) !== letter && code !== apostrophe) return false;
  }
  return false;
}

export type Shape = (typeof shapes)[keyof typeof shapes];

/** Calls back with each shape that a run of digits has; `start` and `end` are its own. */
export function shapesAt(text: string, start: number, end: number, take: (shape: Shape) => void): void {
  const length = end - start;
  const [before, behind] = [text.charCodeAt(start - 1), text.charCodeAt(end)];
  if (length > 4) take(shapes.long);
  if (length === 4) take(shapes.year);
  if (length === 4 && text.charCodeAt(start) === two && text.charCodeAt(start + 1) !== zero)
    take(shapes.yearAhead);
  if (length < 3) take(shapes.short);
  if (length > 1 && text.charCodeAt(start) === zero) take(shapes.leadingZero);
  if (kindAt(text, end) === letter) take(shapes.glued);
  if (before === dash || before === longDash) take(shapes.joined);
  if (length > 2 && (before === dash || before === stroke)) take(shapes.tail);
  if (before === stop && behind === stop) take(shapes.version);
  if (text.charCodeAt(start - 2) === comma) {
    take(shapes.listed);
    if (behind === comma) take(shapes.enclosed);
  }
  if (length === 2 && (before === stop || before === colon)) take(shapes.pointed);
  const isStop = behind === bracket || (behind === stop && kindAt(text, end + 1) !== digit);
  if (length < 3 && isStop) take(shapes.marker);
  if ((length === 3 || length === 4) && hasCapital(text, start - 1)) take(shapes.named);
}
