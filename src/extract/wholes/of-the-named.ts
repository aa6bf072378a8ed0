import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { isDerived } from './is-derived.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** "Of the boats,", "Of the boats brought in so far,", "Of the fishing boats," */
const opens =
  /^\W*(?:out\s+)?of\s+(?:the|this|that|these|those|its|their)\s+(?:total\s+)?(?<named>\p{L}+)(?:\s(?<more>[^,;:.\d]{2,40}))?,/iu;
/** Words for money of which no figure says that it counts them. */
const money = /^(?:money|sum|total|amount|cash|funds?|funding|budget|financing|package)$/;
/** Words of a compound behind its first. */
const longestCompound = 2;
/** So many figures before the part are looked at, and so many sentences. */
const reach = 30;
const sentencesBack = 8;

/** What "Of the boats," opens a sentence with. */
function namedBy({ sentence: { text, start, end, tokens } }: Figure): string | undefined {
  const found = opens.exec(text.slice(start, Math.min(end, start + 60)));
  const { named, more } = found?.groups ?? {};
  if (!found || named === undefined) return undefined;
  // What stands behind the noun says what was done with them: "the boats and nets" are two.
  const at = start + found[0].length - 1 - (more?.length ?? 0);
  const first = tokens.findIndex((token) => token.start >= at);
  if (more === undefined || tokens[first]?.tag === 'past') return named.toLowerCase();
  const words = more.split(' ');
  const isCompound = tokens
    .slice(first, first + words.length)
    .every(({ tag }) => tag === 'noun' || tag === 'adj');
  return isCompound && words.length <= longestCompound ? words.at(-1)?.toLowerCase() : undefined;
}

/** "The records of 900 boats": what holds as many of them as there are. */
function isHolder({ sentence, relationStart }: Figure, named: string): boolean {
  const of = tokenBefore(sentence, relationStart);
  return (
    sentence.tokens[of]?.lower === 'of' &&
    nounLemma(sentence.tokens[of - 1]?.lower ?? '') === nounLemma(named)
  );
}

/** "640 flights were cancelled ... Of the cancellations,": the noun of what happened to them. */
function isHappening({ predicate }: Figure, named: string): boolean {
  return predicate !== undefined && isDerived(named, predicate.lemma);
}

const isNamed = (whole: Figure, named: string): boolean =>
  whole.thing?.head === nounLemma(named) ||
  isHolder(whole, named) ||
  isHappening(whole, named) ||
  (money.test(named) && /^[A-Z]{3}$/.test(whole.mention.unit));

/** "Of the boats, 40 sank": the last figure that counts what the sentence opens with. */
function wholeNamed(figures: readonly Figure[], at: number): Figure | undefined {
  const part = figures[at]!;
  const named = namedBy(part);
  if (named === undefined) return undefined;
  // "18 firemen were hurt": the 1,240 of whom something is said now are no part of these.
  const told = amountsBefore(figures, at, { figures: reach, sentences: sentencesBack });
  return told.findLast((whole) => valueOf(whole) > valueOf(part) && isNamed(whole, named));
}

const ofThose = /^\W*of\s+(?:those|the)\s+(?<which>\p{L}[^,;:.]{2,60}),/iu;

/** "registered as unemployed ... Of the unemployed, 90 were young", "640 anglers without a permit ... Of those without a permit, 90 paid": the words that tell which ones come again. */
function wholeDescribed(figures: readonly Figure[], at: number): Figure | undefined {
  const part = figures[at]!;
  const { text, start, end } = part.sentence;
  const which = ofThose.exec(text.slice(start, Math.min(end, start + 80)))?.groups?.which;
  if (which === undefined || start + which.length > part.mention.start) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (whole) =>
        isAmount(whole) &&
        whole.mention.unit === part.mention.unit &&
        valueOf(whole) > valueOf(part) &&
        textBehind(whole, 90).includes(` ${which}`),
    );
}

/** "Of the money, the bay pays £3 million and the state £5 million": parts of what was told before. */
export const ofTheNamed: WholeStrategy = {
  name: 'of what was named before',
  cue: new Cue('of'),
  find(figures, at) {
    const [previous, part] = [figures[at - 1], figures[at]];
    if (!part || !isAmount(part)) return undefined;
    const isFirst = previous?.sentence !== part.sentence;
    if (isFirst) return wholeNamed(figures, at) ?? wholeDescribed(figures, at);
    const { partOf } = previous;
    if (!partOf || namedBy(part) === undefined) return undefined;
    const goesOn = partOf.sentence !== part.sentence && partOf.mention.unit === part.mention.unit;
    return goesOn && /^[^;:]*(?:,|\band)\s/.test(textBetween(previous, part)) ? partOf : undefined;
  },
};
