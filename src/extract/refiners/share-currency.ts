import type { Figure } from '../figure.js';
import { moneyKinds, moneyNouns, moneyVerbs } from '../languages/en/money-words.js';
import { note } from '../note.js';
import { convertedFrom } from '../things/converted-from.js';
import { countsBehind } from '../things/counts-behind.js';
import { tokenBefore } from '../phrases/token-before.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { sameThing } from '../wholes/same-thing.js';
import { textBehind } from '../wholes/text-behind.js';
import { textBetween } from '../wholes/text-between.js';
import type { Refiner } from './refiner.js';

const isMoney = ({ mention }: Figure): boolean => /^[A-Z]{3}$/.test(mention.unit);

/** So many figures before one are looked at. */
const reach = 20;
/** Money that was told farther back may be another. */
const sentencesBack = 4;

/** "12.4 million", and nothing behind it that could be counted. */
const isBareSum = (figure: Figure): boolean =>
  figure.mention.unit === '1' &&
  !countsBehind(figure) &&
  /\d\s?(?:thousand|[mb]illion|trillion|bn|m)$/i.test(
    figure.sentence.text.slice(figure.mention.start, figure.mention.end),
  );

const partBehind = /^\s+of\s+(?:it|which|that|this)\b/;

/** "It cost €4 million, 2.6 million of which came from sponsors": the money last told of, up to the sentence before. */
function moneyOfPart(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure || figure.mention.unit !== '1' || countsBehind(figure)) return undefined;
  const { text, index } = figure.sentence;
  if (!partBehind.test(text.slice(figure.mention.end, figure.mention.end + 20))) return undefined;
  const previous = figures[at - 1];
  const isNear = previous && index - previous.sentence.index <= 1 && isMoney(previous);
  return isNear ? previous : undefined;
}

/** "A gross profit of 12 million ... Net profit rose to 3.1 million": the money that the same thing was told in. */
function moneyOfSame(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure?.thing || !isBareSum(figure) || countedSince(figures, at)) return undefined;
  // "38 million tonnes, 2 million more than in May": more of what was told right before it.
  const previous = figures[at - 1];
  if (figure.measure === 'change' && previous?.sentence === figure.sentence && !isMoney(previous))
    return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other, index, all) =>
        isMoney(other) && sameThing(other, figure) && !convertedFrom(other, all[index - 1]),
    );
}

/** "4.5 million doses, of which 3.6 million came": the thing was counted since it was paid for. */
const countedSince = (figures: readonly Figure[], at: number): boolean =>
  figures
    .slice(Math.max(0, at - 2), at)
    .some((other) => other.mention.unit === '1' && countsBehind(other) && sameThing(other, figures[at]!));

/** "in cash", "of fines": what stands behind a sum says that it is money. */
function isPaidIn({ sentence: { tokens }, mention: { next } }: Figure): boolean {
  if (!/^(?:in|of)$/.test(tokens[next]?.lower ?? '')) return false;
  return [next + 1, next + 2].some((at) => moneyKinds.has(tokens[at]?.lower ?? ''));
}

/** "recouped 9.4 million", "The loss was larger still, 27 million": the verb right before a sum, or its subject. */
function isSaidInMoney({ sentence, relationStart, thing }: Figure): boolean {
  const verb = sentence.tokens[tokenBefore(sentence, relationStart)];
  return moneyVerbs.has(verbLemma(verb?.lower ?? '')) || moneyNouns.has(thing?.head ?? '');
}

const opensShare = /(?:^|[,;:]|\b(?:with|and|including|which))\s+$/;
const allots =
  /^\s(?:(?:(?:was|were|is|are|will\sbe|has|have)\s)?(?:\p{L}+(?:ed|ing)|set\saside|spent|paid|went|goes|go|gone)\s)?(?:for|to|on)\s/u;

/** "60 million euros in help, with 35 million earmarked for families and 10 million for farmers" */
function moneyAllotted(figures: readonly Figure[], at: number): Figure | undefined {
  const [previous, figure] = [figures[at - 1], figures[at]];
  if (!figure || previous?.sentence !== figure.sentence || !isMoney(previous) || !isBareSum(figure))
    return undefined;
  const isItem = opensShare.test(textBetween(previous, figure)) && allots.test(textBehind(figure));
  if (!isItem) return undefined;
  // What it seemed to count was the giver, or the part before it.
  figure.thing = undefined;
  figure.thingSentence = undefined;
  figure.object = undefined;
  return previous;
}

/** "Cars rose to £9.6 billion and machines added 3% to 7.2 billion": nothing else is told in such sums. */
function isAmongMoney(figures: readonly Figure[], at: number): boolean {
  const { sentence } = figures[at]!;
  const before = figures.slice(Math.max(0, at - reach), at).filter((other) => other.sentence === sentence);
  return before.some(isMoney) && before.every((other) => isMoney(other) || other.mention.unit === '%');
}

/** "Police froze £11 million and carried off 86 million in cash": the money told last, a few sentences before at most. */
function moneyTold(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure || !isBareSum(figure)) return undefined;
  if (!isPaidIn(figure) && !isSaidInMoney(figure) && !isAmongMoney(figures, at)) return undefined;
  return figures
    .slice(Math.max(0, at - reach), at)
    .findLast(
      (other, index, all) =>
        isMoney(other) &&
        figure.sentence.index - other.sentence.index <= sentencesBack &&
        !convertedFrom(other, all[index - 1]),
    );
}

/** Currencies whose hundredths are called cents, apart from the one that bare cents stand for. */
const inCents: ReadonlySet<string> = new Set(['EUR', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD', 'ZAR', 'KES', 'LKR']);

/** "A loaf cost €2.12, nine cents more": the hundredths of the money told last. */
function moneyOfCents(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at]!;
  const { sentence, mention } = figure;
  if (mention.unit !== 'USD' || !/^[^$]*\d?\s?cents?$/i.test(sentence.text.slice(mention.start, mention.end)))
    return undefined;
  const last = figures
    .slice(Math.max(0, at - reach), at)
    .findLast((other) => isMoney(other) && sentence.index - other.sentence.index <= sentencesBack);
  return last && inCents.has(last.mention.unit) ? last : undefined;
}

/** What was told in money is money again. */
export const shareCurrency: Refiner = {
  name: 'share-currency',
  refine(figures) {
    figures.forEach((figure, at) => {
      const source =
        moneyOfPart(figures, at) ??
        moneyOfSame(figures, at) ??
        moneyAllotted(figures, at) ??
        moneyTold(figures, at) ??
        moneyOfCents(figures, at);
      if (!source) return;
      figure.mention.unit = source.mention.unit;
      figure.implied.add('unit');
      note(
        figure,
        shareCurrency.name,
        `in the currency of "${source.sentence.text.slice(source.mention.start, source.mention.end)}"`,
      );
    });
  },
};
