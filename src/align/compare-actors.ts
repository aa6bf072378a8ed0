import type { Claim } from '../model/claim.js';
import type { ScopeVerdict } from './compare-periods.js';

const empty: ReadonlySet<string> = new Set(['the', 'of', 's']);

/** The words of a name, without articles and the ending of a possessive. */
const wordsOf = (name: string | undefined): string[] | undefined =>
  name
    ?.toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.filter((word) => !empty.has(word));

/** "the Alliance" is the Centre Alliance, and "Merrow Ferries" Merrow Ferries Ltd. */
const isShortened = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));

/**
 * Whether two claims of one metric are of the same party, firm, club or person. A list writes as a label what a
 * sentence has as its subject ("Harbour List: 12", "the Harbour List won 12"), so a name may stand as a place on one
 * side and as an actor on the other; two that differ then keep them no further apart than unclear.
 */
export function compareActors(a: Claim, b: Claim): ScopeVerdict {
  const [one, other] = [wordsOf(a.actor), wordsOf(b.actor)];
  if (one && other)
    return isShortened(one, other)
      ? { relation: 'same', why: `${a.actor} and ${b.actor}` }
      : { relation: 'apart', why: `${a.actor} and ${b.actor}` };
  const [name, label] = one ? [a.actor, b.place] : [b.actor, a.place];
  const [named, labelled] = [wordsOf(name), wordsOf(label)];
  if (named && labelled)
    return { relation: isShortened(named, labelled) ? 'same' : 'unclear', why: `${name} and ${label}` };
  return { relation: 'same', why: one || other ? `only one names ${a.actor ?? b.actor}` : 'nobody is named' };
}
