import { agree } from '../../model/agree.js';
import type { Claim } from '../../model/claim.js';
import type { Document } from '../../model/document.js';
import type { Glossary } from '../../model/glossary.js';
import type { SuggestedEntry, TwinFigures } from '../../model/suggested-entry.js';
import { extract } from '../extract.js';
import { compileGlossary } from './compile-glossary.js';

/**
 * Whether reports that are read with one more entry tell two figures of one metric, and no other two that contradict
 * each other, since a report that has both words for different figures keeps them apart. It is tried: no look at the
 * metrics alone tells what a glossary makes of them.
 *
 * @param documents in which the two figures stand, in their order
 */
export function bringsTogether(
  { table, canonical, word }: Omit<SuggestedEntry, 'evidence'>,
  { a, b }: TwinFigures,
  documents: readonly [Document, Document],
  glossaries: readonly Glossary[],
): boolean {
  const more: Glossary = { field: 'suggested', [table]: { [canonical]: [word] } };
  const [before, after] = [glossaries, [...glossaries, more]].map(compileGlossary);
  if (!before || !after) return false;
  const [left, right] = documents.map((document) => {
    const known = extract(document, before).claims;
    return extract(document, after).claims.map((claim, at) => ({ claim, old: known[at]?.metric }));
  });
  if (!left || !right) return false;
  const find = (claims: typeof left, { start }: Claim) => claims.find(({ claim }) => claim.start === start);
  const [one, other] = [find(left, a), find(right, b)];
  if (!one || one.claim.metric !== other?.claim.metric) return false;
  const all = [...left, ...right];
  const clash = (x: (typeof all)[number], y: (typeof all)[number]) =>
    x.claim.metric === y.claim.metric && x.old !== y.old && contradict(x.claim, y.claim);
  return !all.some((x, at) => all.slice(at + 1).some((y) => clash(x, y)));
}

function contradict(a: Claim, b: Claim): boolean {
  const isSame = a.unit === b.unit && a.measure === b.measure;
  const isApart = (['period', 'place', 'actor', 'direction'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  );
  const isPart = a.partOf !== undefined || b.partOf !== undefined;
  return isSame && !isApart && !isPart && a.value !== null && b.value !== null && !agree(a, b);
}
