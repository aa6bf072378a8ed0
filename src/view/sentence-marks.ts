import type { Claim } from '../model/claim.js';
import type { Document } from '../model/document.js';
import type { TimeMention } from '../model/extraction.js';
import type { Span } from '../model/span.js';
import { figureMarks } from './figure-marks.js';
import { halve } from './halve.js';
import type { Mark } from './marked-text.js';
import { within } from './within.js';

/**
 * What a sentence says about its figures: themselves and their units, then the dates, places and people that were read
 * with them. In the order of the text; of those that overlap, the first in this order of kinds.
 */
export function sentenceMarks(
  { text }: Document,
  span: Span,
  claims: readonly Claim[],
  times: readonly TimeMention[],
): Mark[] {
  const sentence = text.slice(span.start, span.end);
  const dates = within(times, span).map(({ start, end, edtf }): Mark => {
    const claim = claims.find(({ period }) => period !== undefined && period === edtf);
    return { start, end, kind: 'period', ...(claim && { claim: claim.id }) };
  });
  const named = (kind: 'attribution' | 'place') =>
    claims.flatMap((claim): Mark[] => {
      const name = claim[kind];
      const at = name ? sentence.indexOf(name) : -1;
      if (name === undefined || at < 0) return [];
      return [{ start: span.start + at, end: span.start + at + name.length, kind, claim: claim.id }];
    });
  const all = [...claims.flatMap(figureMarks), ...dates, ...named('attribution'), ...named('place')];
  return all.reduce(withMark, []);
}

/** Marks in order with one more among them, where there is room for it. */
function withMark(marks: Mark[], mark: Mark): Mark[] {
  const at = halve(marks, ({ start }) => start < mark.start);
  const [before, after] = [marks[at - 1], marks[at]];
  if ((before?.end ?? 0) <= mark.start && mark.end <= (after?.start ?? Infinity)) marks.splice(at, 0, mark);
  return marks;
}
