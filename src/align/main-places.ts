import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';

/** "Tern Bay and Skerry", "from Skerry", "Tern Bay, Skerry": one of several places. */
const beforeIt = /(?:\b(?:and|or|to|from)|,) $/u;
const behindIt = /^(?:,? (?:and|or|to) |, )\p{Lu}/u;

/**
 * Tells whether a report is about a place: its headline or first paragraph names it, and no other beside it, and its
 * figures name no other.
 */
export function mainPlaces(
  documents: readonly Document[],
  extractions: ReadonlyMap<string, Extraction>,
): (doc: string, place: string) => boolean {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const known = new Map<string, boolean>();
  const isAbout = (doc: string, place: string): boolean => {
    const document = byId.get(doc);
    const named = (extractions.get(doc)?.claims ?? []).flatMap((claim) => claim.place ?? []);
    return document !== undefined && named.every((other) => other === place) && opensWith(document, place);
  };
  return (doc, place) => {
    const key = `${doc}\n${place}`;
    const found = known.get(key) ?? isAbout(doc, place);
    known.set(key, found);
    return found;
  };
}

function opensWith({ text, blocks, meta }: Document, place: string): boolean {
  const opening = blocks.filter(({ section }) => section === 'title' || section === 'lead');
  const told = [meta.title ?? '', ...opening.map(({ start, end }) => text.slice(start, end))].join('\n');
  const around = [place, place.toUpperCase()].flatMap((name) => mentions(told, name));
  const isListed = ([before, behind]: readonly [string, string]) =>
    beforeIt.test(before) || behindIt.test(behind);
  return around.length > 0 && !around.some(isListed);
}

/** What stands before and behind each mention of a name. */
function mentions(text: string, name: string): (readonly [string, string])[] {
  const pieces = text.split(name);
  const found = pieces.slice(1).map((behind, at) => [pieces[at] ?? '', behind] as const);
  return found.filter(([before, behind]) => !/\p{L}$/u.test(before) && !/^\p{L}/u.test(behind));
}
