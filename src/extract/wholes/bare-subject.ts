import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { countsBehind } from '../things/counts-behind.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { isBaseOf } from './is-base-of.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before a part are looked at. */
const reach = 6;
/** What may stand before a bare number where its clause opens. */
const more = String.raw`(?:a further|another|an additional|some|only|just|about|around|fully|all but|nearly|almost|exactly)`;
const opens = new RegExp(String.raw`^\W*(?:${more}\s)*$`, 'iu');
const goesOn = new RegExp(String.raw`(?:[;–—]\s|(?:,|,?\s(?:and|but|while|whereas))\s)(?:${more}\s)*$`, 'iu');
/** "Twelve of the 17 boats": two counts, either of which may be meant next. */
const ofThe = /^\sof\s(?:the|its|their|all)\b/;
const behindStop = new RegExp(String.raw`;\s(?:${more}\s)*$`, 'iu');
const opensMore = /\b(?:further|another|additional)\s+$/i;
/** "Four died, 12 were hurt": who came to harm in one way is counted beside, and not among, those who did in another. */
const harmed = /^(?:die|kill|injure|wound|hurt|drown|perish|infect|hospitalise|hospitalize)$/;

/** "It has 900 pilots. 40 had left": who came or went is no longer, or not yet, one of them. */
const moved = /^(?:leave|join|resign|quit|retire|arrive|depart|return|move)$/;

/** "Divers brought up 62, but nine are still missing": who was found is not among those who were not. */
const found = /^(?:rescue|save|find|recover|pull|bring|free|evacuate|lead|lift)$/;
const lost = /^(?:missing|unaccounted|trapped|stranded)$/;

const isLost = ({ sentence: { tokens }, mention: { next } }: Figure): boolean =>
  tokens.slice(next, next + 4).some(({ lower }) => lost.test(lower));

const isHarmed = ({ predicate }: Figure): boolean => predicate !== undefined && harmed.test(predicate.lemma);

const hasMoved = ({ sentence: { tokens }, mention: { next } }: Figure): boolean =>
  tokens.slice(next, next + 3).some(({ lower }) => moved.test(verbLemma(lower)));

/** "1,906 waited": what stands behind is no noun. */
const isBare = (figure: Figure): boolean =>
  isAmount(figure) && figure.mention.unit === '1' && !(countsBehind(figure) && figure.thing?.head);

/** "180 were sold", "87% now are": a number or a share that a verb follows, and that says nothing of what it counts. */
function isSubject({ sentence: { tokens }, mention }: Figure): boolean {
  let at = mention.next;
  while (tokens[at]?.tag === 'adv') at++;
  return finiteTags.has(tokens[at]?.tag);
}

/** The words before a figure, from the one before it on. */
function wordsBefore({ sentence, relationStart }: Figure, previous: Figure | undefined): string {
  const start = previous?.sentence === sentence ? previous.mention.end : sentence.start;
  return sentence.text.slice(start, relationStart);
}

/** In the sentence before, which "A further 40" points back at from a new paragraph, too. */
const isNear = (other: Figure, figure: Figure, isMore = false): boolean =>
  (isMore || other.sentence.block === figure.sentence.block) &&
  figure.sentence.index - other.sentence.index <= 1;

/** What a part told just before is a part of, or a share a share of. */
function wholeOfBeside(figures: readonly Figure[], at: number, isMore: boolean): Figure | undefined {
  const figure = figures[at]!;
  const beside = figures
    .slice(Math.max(0, at - reach), at)
    .findLast((other) => other.measure !== 'duration' && !isPreviousLevel(other));
  const whole = beside?.measure === 'share' ? beside.of : beside?.partOf;
  // "Twelve of the 17 sank. Three were new": of the twelve, or of all.
  const isOf = beside !== undefined && ofThe.test(textBehind(beside));
  return beside &&
    !isOf &&
    whole?.mention.unit === '1' &&
    isNear(beside, figure, isMore) &&
    isNear(whole, beside)
    ? whole
    : undefined;
}

/** The last count with its noun in the sentence before, or in the clause before. */
function countBefore(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at]!;
  const isBehindClause = figures[at - 1]?.sentence === figure.sentence;
  return figures.slice(Math.max(0, at - reach), at).findLast(
    (other, index, all) =>
      isNear(other, figure) &&
      (isBehindClause || other.sentence !== figure.sentence) &&
      isAmount(other) &&
      other.mention.unit === '1' &&
      ((countsBehind(other) && other.thing?.head) ||
        /^\sof\s(?:them|these|those)\b/.test(textBehind(other))) &&
      !isPreviousLevel(other) &&
      !isHarmed(other) &&
      !(found.test(other.predicate?.lemma ?? '') && isLost(figure)) &&
      // "812 said yes and 203 said no": side by side.
      !(other.sentence === figure.sentence && isSubject(other)) &&
      !isBaseOf(other, all[index - 1]) &&
      !ofThe.test(textBehind(other)),
  );
}

/** "Inspectors saw 900 boats. 12 were new, and 87% had a radio": bare numbers count some of those told just before. */
export const bareSubject: WholeStrategy = {
  name: 'a bare number with a verb, behind what was counted',
  find(figures, at) {
    const figure = figures[at];
    const isShare = figure?.measure === 'share' && figure.mention.unit === '%';
    if (!figure || !(isShare || isBare(figure))) return undefined;
    if (!isSubject(figure) || isHarmed(figure) || hasMoved(figure) || figure.mention.isAge) return undefined;
    const before = wordsBefore(figure, figures[at - 1]);
    const isFirst = figures[at - 1]?.sentence !== figure.sentence;
    if (!(isFirst ? opens : goesOn).test(before) && !behindStop.test(before)) return undefined;
    // "812 said yes and 203 said no": side by side, and both a part of the same, or neither.
    const beside = figures[at - 1];
    if (!isShare && beside && !isFirst && isAmount(beside) && isSubject(beside)) return beside.partOf;
    const isMore = opensMore.test(before);
    const whole = wholeOfBeside(figures, at, isMore) ?? (isMore ? undefined : countBefore(figures, at));
    return whole && (isShare || valueOf(figure) < valueOf(whole)) ? whole : undefined;
  },
};
