import type { Claim } from '../model/claim.js';
import { evenBlanks } from '../model/even-blanks.js';
import type { Lookup } from './lookup.js';
import { plainText } from './plain-text.js';
import { unitInWords } from './unit-in-words.js';

/** Of a sentence, in code units and in words. */
const mostBefore = 60;
const mostWords = 8;

/** What stands before what was done to a thing: "have been evacuated", "are known to have died". */
const auxiliaries =
  /^(?:(?:has|have|had|will|would)\s+)?(?:is|are|was|were|be|been)(?:\s+(?:being|known|said|believed|to|have|been|be))*(?:\s+|$)/i;

/** Every word of it: "Mill Bridge", "the Orr". */
const properName = /^(?:the\s+)?\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*)*$/u;

/**
 * What a metric measures, in the words in which most of its reports put it: `homes flooded`, `losses`. What was done to
 * a thing is worth more than how often the thing is named alone. Where all that they name is a place or a person, that
 * says too little: `water level, Orr`, or `Orr, in metres`.
 */
export function titleOf(claims: readonly Claim[], { document }: Pick<Lookup, 'document'>): string {
  const [first] = claims;
  if (!first) return '';
  const textOf = ({ doc }: Claim) => document(doc)?.text ?? '';
  if (first.metric.startsWith('unnamed:')) return upTo(first, textOf(first));
  const titles = new Map<string, { words: string; done: boolean; documents: Set<string> }>();
  for (const claim of claims) {
    const { words, done } = inWords(claim, textOf(claim));
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
  if (!best) return plainText(evenBlanks(first.quote));
  return properName.test(best.words) ? withWhat(best.words, first) : best.words;
}

/**
 * A verb that the metric leaves out is no part of what is measured: power that is cut to homes counts homes, and a surplus
 * is one however it widened.
 */
function inWords(
  { object = '', action = '', sentenceStart, metric }: Claim,
  text: string,
): { words: string; done: boolean } {
  const begins = text.startsWith(object, sentenceStart);
  const thing = begins ? object.charAt(0).toLowerCase() + object.slice(1) : object;
  const verb = action.replace(auxiliaries, '');
  const isPassive = verb !== '' && (verb !== action || /^\p{L}+ed\b/u.test(verb));
  const core = coreOf(metric);
  const done = isPassive && core.includes(' ') && !thing.includes(core);
  const isNamed = thing !== '' && !/\d/.test(thing);
  return { words: isNamed ? plainText(evenBlanks(done ? `${thing} ${verb}` : thing)) : '', done };
}

/** `solve case` of `solve case +big / fraud telecom`. */
function coreOf(metric: string): string {
  return metric.split(/(?:^| )[+/]/, 1)[0] ?? '';
}

function withWhat(name: string, { metric, unit, quote }: Claim): string {
  const core = coreOf(metric);
  if (core !== '' && !name.toLowerCase().includes(core)) return `${core}, ${name}`;
  const written = /^[\d.,]+\s*(\p{L}+)$/u.exec(quote)?.[1];
  const told = unit === '1' ? '' : plainText(written ?? unitInWords(unit));
  return told === '' ? name : `${name}, in ${told}`;
}

/** Of what nothing is known but the sentence, the end of it up to the figure: `“rain fell on Mill Bridge in 24 hours”`. */
function upTo({ sentenceStart, start, end }: Claim, text: string): string {
  const words = plainText(evenBlanks(text.slice(Math.max(sentenceStart, start - mostBefore), end))).split(
    ' ',
  );
  return `“${words.slice(-mostWords).join(' ')}”`;
}
