import { namesPlace } from './names-place.js';
import type { Sentence } from '../sentence.js';

const by = /\bby (\p{L}+)/iu;
const spread = /\b(?:over|across|throughout) the (\p{L}+)/iu;

/** What the labels of the list say that a sentence leads up to: "Catch by port:" where, "Jobs by trade:" of which sort. */
export function listedBy({ text, start, end }: Sentence): 'place' | 'sort' | undefined {
  const lead = text.slice(start, end);
  // "How are they spread over the island?"
  if (namesPlace(spread.exec(lead)?.[1] ?? '')) return 'place';
  const noun = by.exec(lead)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  return namesPlace(noun) ? 'place' : 'sort';
}
