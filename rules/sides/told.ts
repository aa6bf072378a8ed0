import type { Lookup } from '../../src/check/rule.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';
import type { Side } from './sides-of.js';

/** More names than these are for the places, not for the message. */
const mostNamed = 5;

/** What a side says and where: `"5,720 homes" in council.md and gazette.md (2 independent sources)`. */
export function told(
  { head, claims, sources }: Pick<Side, 'head' | 'claims'> & { sources?: number },
  lookup: Lookup,
): string {
  const documents = [...new Set([head, ...claims].map(({ doc }) => doc))];
  const copied = sources === 1 ? 'one source' : `${sources} independent sources`;
  const count = sources === undefined || documents.length === 1 ? '' : ` (${copied})`;
  const more = documents.length - mostNamed;
  const named = more > 1 ? [...documents.slice(0, mostNamed), `${more} more`] : documents;
  return `${quoted(head, lookup)} in ${series(named)}${count}`;
}
