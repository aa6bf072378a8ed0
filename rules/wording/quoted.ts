import type { Claim } from '../../src/model/claim.js';
import type { Lookup } from '../../src/check/rule.js';

/** A figure as its report writes it, with what it counts where that comes next: `"5,720 homes"`. */
export function quoted({ doc, start, end, object }: Claim, { document }: Pick<Lookup, 'document'>): string {
  const { text } = document(doc);
  const longer = object === undefined ? end : end + 1 + object.length;
  const follows = object !== undefined && text.slice(end + 1, longer) === object;
  return `"${text.slice(start, follows ? longer : end).replace(/\s+/g, ' ')}"`;
}
