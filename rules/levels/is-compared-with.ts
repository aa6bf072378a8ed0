import type { Claim } from '../../src/model/claim.js';

/** "127 boats, down from 140", "against 140", "compared with the 140 of", "up 8% on the 140 of": right before where a level came from. */
const comparing =
  /\b(?:(?:from|against|than|versus|after|compared\s+(?:with|to))\s+(?:(?:the|a|an|its|their|about|some)\s+)*|on\s+the\s+)$/i;

/** Whether the words right before a level say that another one is held against it. */
export function isComparedWith({ start, sentenceStart }: Claim, text: string): boolean {
  return comparing.test(text.slice(Math.max(sentenceStart, start - 60), start));
}
