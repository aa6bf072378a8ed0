import type { Figure } from '../figure.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';

/** "857 deaths (62.6%)", "890 tickets, or 12%", "890 tickets, a share of 12%" */
const restates =
  /^(?:\s\p{L}[^,;:()]{0,40})?(?:\s\(|\s[–—-]\s|,\s(?:or|i\.e\.|that is|equal to|equivalent to|an?\s(?:\p{L}+\s)?(?:share|proportion|rate) of|accounting for|making up|representing)\s)(?:(?:about|around|roughly|some|nearly|almost|just|over|under)\s)*$/iu;
/** "£2 million was recovered, 12% of the loss" */
const apposed =
  /^(?:\s\p{L}[^,;:()]{0,40})?,\s(?:(?:about|around|roughly|some|nearly|almost|just|over|under)\s)*$/iu;

/** The amount right before a share that the share tells once more. */
export function amountRestated(figures: readonly Figure[], at: number): Figure | undefined {
  const [part, share] = [figures[at - 1], figures[at]];
  if (share?.measure !== 'share' || !part || part.sentence !== share.sentence || !isAmount(part))
    return undefined;
  const between = textBetween(part, share);
  const isBeside = restates.test(between) || (apposed.test(between) && /^\sof\s/.test(textBehind(share)));
  if (!isBeside) return undefined;
  // "12 of the 40 boats, or 30%"
  const before = figures[at - 2];
  return before?.partOf === part && before.sentence === share.sentence ? before : part;
}
