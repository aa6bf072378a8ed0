import type { Sentence } from '../sentence.js';

const placeNouns: ReadonlySet<string> = new Set(
  `area borough city constituency country county department district island municipality parish port prefecture
   province region state town village ward`
    .trim()
    .split(/\s+/),
);
const by = /\bby (\p{L}+)/iu;

/** What the labels of the list say that a sentence leads up to: "Catch by port:" where, "Jobs by trade:" of which sort. */
export function listedBy({ text, start, end }: Sentence): 'place' | 'sort' | undefined {
  const noun = by.exec(text.slice(start, end))?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  return placeNouns.has(noun) ? 'place' : 'sort';
}
