import type { Document } from '../model/document.js';

/**
 * Which report of an earlier state each report is, by id: the one of that name, or else one that is gone from there and
 * has the same text, or else at least half of its sentences: renamed, and perhaps edited on the way.
 */
export function sameReports(now: readonly Document[], before: readonly Document[]): Map<string, string> {
  const names = new Set(before.map(({ id }) => id));
  const same = new Map(now.filter(({ id }) => names.has(id)).map(({ id }) => [id, id]));
  const gone = new Map(before.filter(({ id }) => !same.has(id)).map((document) => [document.id, document]));
  const holders = new Map<string, string[]>();
  for (const document of gone.values()) {
    for (const sentence of sentencesOf(document))
      holders.set(sentence, [...(holders.get(sentence) ?? []), document.id]);
  }
  for (const document of now.filter(({ id }) => !same.has(id))) {
    const found = likeliest(document, gone, holders);
    if (found === undefined) continue;
    same.set(document.id, found);
    gone.delete(found);
  }
  return same;
}

function likeliest(
  document: Document,
  gone: ReadonlyMap<string, Document>,
  holders: ReadonlyMap<string, string[]>,
): string | undefined {
  const sentences = sentencesOf(document);
  const shared = new Map<string, number>();
  for (const sentence of sentences) {
    for (const holder of holders.get(sentence) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  const [best] = [...shared]
    .filter(([id]) => gone.has(id))
    .map(([id, count]) => {
      const other = gone.get(id);
      const size = Math.max(sentences.size, other ? sentencesOf(other).size : 0);
      return { id, likeness: other?.text === document.text ? 2 : count / size };
    })
    .filter(({ likeness }) => likeness >= 0.5)
    .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
  return best?.id;
}

function sentencesOf({ text, blocks }: Document): Set<string> {
  return new Set(
    blocks.flatMap(({ sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  );
}
