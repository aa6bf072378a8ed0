import type { Span } from '../../../model/span.js';
import { findNumerals } from '../numerals/find-numerals.js';
import type { HanMention } from './han-mention.js';
import { joinBounds } from './join-bounds.js';
import { joinLesser } from './join-lesser.js';
import { joinRanges } from './join-ranges.js';
import { readSetShares } from './read-set-shares.js';
import { readSingle } from './read-single.js';

/** A stretch of a sentence that is hidden from the reader, or, with a reason, read but no claim. */
export interface Hidden extends Span {
  reason?: string;
  /** A word that only looks like a number: still a word to whoever looks for those. */
  isWord?: boolean;
}

/** The quantities of a stretch, each by itself. */
function readStretch(text: string, from: number, to: number, reason?: string): HanMention[] {
  const visible = to < text.length ? text.slice(0, to) : text;
  const single = findNumerals(visible, from, to).flatMap(
    (numeral) => readSingle(reason === undefined ? text : visible, numeral) ?? [],
  );
  // 1个半小时 has taken its 半 already.
  const apart = single.filter((mention, at) => mention.start >= (single[at - 1]?.end ?? 0));
  return reason === undefined ? apart : apart.map((mention) => ({ ...mention, dropped: reason }));
}

/** All quantities of a normalised sentence in order; offsets are into it. `hidden` is in order and does not overlap. */
export function readHanMentions(text: string, hidden: readonly Hidden[]): HanMention[] {
  const mentions: HanMention[] = [];
  let at = 0;
  for (const { start, end, reason } of [...hidden, { start: text.length, end: text.length }] as Hidden[]) {
    mentions.push(...readStretch(text, at, Math.max(at, start)));
    if (reason !== undefined) mentions.push(...readStretch(text, start, end, reason));
    at = Math.max(at, end);
  }
  const shares = readSetShares(text).filter(
    (share) => !mentions.some((other) => other.start < share.end && share.start < other.end),
  );
  const all = [...mentions, ...shares].sort((a, b) => a.start - b.start);
  return joinBounds(text, joinRanges(text, joinLesser(text, all)));
}
