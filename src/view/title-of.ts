import type { Claim } from '../model/claim.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Lookup } from './lookup.js';
import { plainText } from './plain-text.js';

/** What stands before what was done to a thing: "have been evacuated", "are known to have died". */
const auxiliaries =
  /^(?:(?:has|have|had|will|would)\s+)?(?:is|are|was|were|be|been)(?:\s+(?:being|known|said|believed|to|have|been|be))*(?:\s+|$)/i;

/**
 * What a metric measures, in the words in which most of its reports put it: `homes flooded`, `losses`. What was done to
 * a thing is worth more than how often the thing is named alone.
 */
export function titleOf(claims: readonly Claim[], { document }: Pick<Lookup, 'document'>): string {
  const titles = new Map<string, { words: string; done: boolean; documents: Set<string> }>();
  for (const claim of claims) {
    const { words, done } = inWords(claim, document(claim.doc)?.text ?? '');
    if (words === '') continue;
    const title = titles.get(words) ?? { words, done, documents: new Set() };
    title.documents.add(claim.doc);
    titles.set(words, title);
  }
  const [best] = [...titles.values()].toSorted(
    (a, b) =>
      Number(b.done) - Number(a.done) ||
      b.documents.size - a.documents.size ||
      b.words.length - a.words.length ||
      (a.words < b.words ? -1 : 1),
  );
  return best?.words ?? plainText(evenBlanks(claims[0]?.quote ?? ''));
}

function inWords(
  { object = '', action = '', sentenceStart }: Claim,
  text: string,
): { words: string; done: boolean } {
  const begins = text.startsWith(object, sentenceStart);
  const thing = begins ? object.charAt(0).toLowerCase() + object.slice(1) : object;
  const verb = action.replace(auxiliaries, '');
  const done = verb !== '' && (verb !== action || /^\p{L}+ed\b/u.test(verb));
  const isNamed = thing !== '' && !/\d/.test(thing);
  return { words: isNamed ? plainText(evenBlanks(done ? `${thing} ${verb}` : thing)) : '', done };
}
