import type { CheckResult } from '../../model/check-result.js';

/** Bytes that markup adds: to a report, to each figure in it, and to a sign that has to be escaped. */
const perReport = 900;
const perSign = 5;
const perFigure = 260;

/**
 * The reports whose text fits: those that most findings name come first.
 *
 * @param bytes for all texts, and what one may take of them
 */
export function textsThatFit(
  { documents, extractions, findings }: CheckResult,
  bytes: number,
  mostOfOne = bytes,
): Set<string> {
  const named = new Map<string, number>();
  for (const id of findings.flatMap((finding) => finding.documents)) named.set(id, (named.get(id) ?? 0) + 1);
  const figures = new Map(extractions.map(({ doc, claims }) => [doc, claims.length]));
  const fitting = new Set<string>();
  let left = bytes;
  for (const { id, text } of documents.toSorted(
    (a, b) => (named.get(b.id) ?? 0) - (named.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  )) {
    const signs = text.match(/[&<>"']/g)?.length ?? 0;
    const size = Buffer.byteLength(text) + perSign * signs + perReport + perFigure * (figures.get(id) ?? 0);
    if (size > Math.min(left, mostOfOne)) continue;
    left -= size;
    fitting.add(id);
  }
  return fitting;
}
