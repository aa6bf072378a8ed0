import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  emptyAdjectives,
  modals,
  prepositions,
  pronouns,
} from '../languages/en/closed-classes.js';
import { changeNouns, comparatives } from '../languages/en/directions.js';
import {
  adjectiveLooks,
  alwaysVerbs,
  nounsInEd,
  nounsInIng,
  nounsInLy,
  nounsLikeAdjectives,
} from '../languages/en/lookalikes.js';
import { scales, smallNumbers } from '../languages/en/numbers.js';
import { irregularForms, verbLemmas } from '../languages/en/verbs.js';
import { nounLemma } from './noun-lemma.js';
import { remember } from './remember.js';
import type { Tag } from './token.js';

const closed = new Map<string, Tag>();
const fill = (words: Iterable<string>, tag: Tag): void => {
  for (const word of words) if (!closed.has(word)) closed.set(word, tag);
};
// The first table that holds a word gives its tag: "that" opens a clause more often than it points.
fill(['to'], 'to');
fill(['that', 'which', 'who', 'whom', 'whose', 'when', 'while', 'whereas', 'if', 'although', 'though'], 'wh');
fill(auxiliaries, 'aux');
fill(modals, 'modal');
fill(emptyAdjectives, 'adj');
fill(
  [
    'overseas',
    'domestic',
    'new',
    'free',
    'dead',
    'missing',
    'homeless',
    'confirmed',
    'suspected',
    'early',
    'aged',
  ],
  'adj',
);
fill(conjunctions, 'conj');
fill(prepositions, 'prep');
fill(determiners, 'det');
fill(pronouns, 'pron');
fill(adverbs, 'adv');
// "lower" is as often a verb.
fill(
  [...comparatives.keys()].filter((word) => word !== 'lower'),
  'adj',
);

/** "the average asking rent"; but "an average of 12", "the average was 12". */
const measuring: ReadonlySet<string> = new Set(['average', 'median', 'minimum', 'maximum', 'record', 'net']);

/** What a word in lower case may be, whatever stands beside it. */
export interface WordTraits {
  isNumber: boolean;
  isMeasuring: boolean;
  isChangeNoun: boolean;
  isScale: boolean;
  closed: Tag | undefined;
  isIrregular: boolean;
  isBaseForm: boolean;
  /** A form of a verb that is known, bare or in -s. */
  isPresent: boolean;
  isAlwaysVerb: boolean;
  /** The tag that its ending gives it. */
  byEnding: Tag | undefined;
  otherwise: Tag;
}

function endingOf(word: string): Tag | undefined {
  if (word.endsWith('ly') && word.length > 4 && !nounsInLy.has(word)) return 'adv';
  // "jumped twelvefold"
  if (word.endsWith('fold') && word.length > 6 && !/^(?:scaf|blind|bill)/.test(word)) return 'adv';
  // "used", "owed"
  const isLong = word.length > 4 || verbLemmas.has(word.slice(0, -1));
  if (word.endsWith('ed') && isLong && !nounsInEd.has(word)) return 'past';
  return word.endsWith('ing') && word.length > 5 && !nounsInIng.has(word) ? 'ing' : undefined;
}

export const wordTraits = remember((word): WordTraits => ({
  isNumber: smallNumbers.has(word),
  isMeasuring: measuring.has(word),
  isChangeNoun: changeNouns.has(word),
  isScale: scales.has(word),
  closed: closed.get(word),
  isIrregular: irregularForms.has(word),
  isBaseForm: verbLemmas.has(word),
  isPresent: verbLemmas.has(word) || (word.endsWith('s') && verbLemmas.has(nounLemma(word))),
  isAlwaysVerb: alwaysVerbs.has(word),
  byEnding: endingOf(word),
  otherwise: adjectiveLooks.test(word) && !nounsLikeAdjectives.has(word) ? 'adj' : 'noun',
}));
