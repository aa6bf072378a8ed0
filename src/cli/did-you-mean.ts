import { nearestWord } from '../model/nearest-word.js';

/** A hint: the name that was likely meant, or else some other help. */
export function didYouMean(written: string, names: readonly string[], otherwise: string): string {
  const likely = nearestWord(written, names);
  return likely === undefined ? otherwise : `Did you mean "${likely}"?`;
}
