import type { Span } from '../model/span.js';
import { halve } from './halve.js';
/** Those of a list, in the order of its text, that begin in a stretch of it; found by halving. */
export function within<T extends Span>(ordered: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (
    let at = halve(ordered, (span) => span.start < start);
    at < ordered.length && ordered[at]!.start < end;
    at++
  )
    found.push(ordered[at]!);
  return found;
}
