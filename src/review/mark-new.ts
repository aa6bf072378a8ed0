import { claimCards } from '../model/claim-cards.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { matchKnown } from './match-known.js';
import { quotedSides, type Quoted } from './quoted-sides.js';

/** A corpus that was checked. */
interface Checked extends Quoted {
  findings: readonly Finding[];
}

/**
 * Marks each finding as new or as one that an earlier state of the corpus had already. What rests on a sentence that the
 * earlier state did not have, or did not find at fault in this way, is new, also where a third report says again what
 * two said before. A new finding names what was added first.
 *
 * @param same which report of the earlier state each report is, by id; who is not among them was added
 */
export function markNew(now: Checked, before: Checked, same: ReadonlyMap<string, string>): Finding[] {
  // No path holds a line break, so that an added report has the name of no earlier one.
  const sides = now.findings.map(quotedSides(now, (doc) => same.get(doc) ?? `added\n${doc}`));
  const known = before.findings.map(quotedSides(before, (doc) => doc));
  const matched = matchKnown(sides, known);
  const first = rank(now.documents, before.documents, same);
  const documentOf = new Map(now.extractions.flatMap(claimCards).map(({ id, doc }) => [id, doc]));
  return now.findings.map((finding, index) =>
    matched[index] === undefined
      ? {
          ...finding,
          claims: finding.claims.toSorted((a, b) => first(documentOf.get(a)) - first(documentOf.get(b))),
          documents: finding.documents.toSorted((a, b) => first(a) - first(b)),
          baselineState: 'new',
        }
      : { ...finding, baselineState: 'unchanged' },
  );
}

/** 0 for a report that was added, 1 for one that was changed, 2 for all others. */
function rank(now: readonly Document[], before: readonly Document[], same: ReadonlyMap<string, string>) {
  const texts = new Map(before.map(({ id, text }) => [id, text]));
  const ranks = new Map(
    now.map(({ id, text }) => {
      const earlier = same.get(id);
      return [id, earlier === undefined ? 0 : texts.get(earlier) === text ? 2 : 1];
    }),
  );
  return (doc: string | undefined): number => ranks.get(doc ?? '') ?? 2;
}
