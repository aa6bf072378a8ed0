import type { Problem } from '../model/problem.js';
import { position } from './position.js';

/** Problems known by their offset, as lines and columns of the file; offsets count from `base` in its text. */
export function placed(
  wrong: readonly { at: number; message: string }[],
  path: string,
  text: string,
  base = 0,
): Problem[] {
  return wrong.map(({ at, message }) => ({ path, ...position(text, base + at), message }));
}
