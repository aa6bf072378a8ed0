import type { Sentence } from '../sentence.js';

const placeNouns: ReadonlySet<string> = new Set(
  `area borough city constituency country county department district island municipality nation parish port prefecture
   province region state town village ward`
    .trim()
    .split(/\s+/),
);
/** "District": a title whose column has the names of places. */
export const namesPlace = (title: string): boolean => placeNouns.has(title.toLowerCase());

const by = /\bby (\p{L}+)/iu;
const spread = /\b(?:over|across|throughout) the (\p{L}+)/iu;

/** What the labels of the list say that a sentence leads up to: "Catch by port:" where, "Jobs by trade:" of which sort. */
export function listedBy({ text, start, end }: Sentence): 'place' | 'sort' | undefined {
  const lead = text.slice(start, end);
  // "How are they spread over the island?"
  if (placeNouns.has(spread.exec(lead)?.[1]?.toLowerCase() ?? '')) return 'place';
  const noun = by.exec(lead)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  return placeNouns.has(noun) ? 'place' : 'sort';
}
