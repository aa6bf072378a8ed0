import { finiteTags } from '../tokens/finite-tags.js';
import { sameThing } from './same-thing.js';
import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import { isAmount } from './is-amount.js';
import { opensStretch } from './opens-stretch.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

/** The list of parts has no more figures. */
const reach = 12;
const relative = /\s(?:that|which|who|whose|whom)\s/;

/** Where the figure that the clause opens with stands: "Of the 24 boats ..." */
function openingFigure(figures: readonly Figure[], at: number): number {
  const part = figures[at];
  for (let earlier = at - 1; part && earlier >= at - reach; earlier--) {
    const whole = figures[earlier];
    if (whole?.sentence !== part.sentence) break;
    if (isAmount(whole) && opensStretch(whole)) return earlier;
  }
  return -1;
}

/** Behind the comma, or without one where nothing else is counted: "of the 59 that moor here there are 7 left". */
function isFirstPart(whole: Figure, part: Figure, following: Figure | undefined): boolean {
  const between = textBetween(whole, part);
  if (/[.;:]/.test(between)) return false;
  if (!relative.test(between)) return true;
  // "Of the 12 boats that carried 340 people, 5 sank"
  const another = following?.sentence === part.sentence && following.mention.unit === part.mention.unit;
  return between.includes(',') || !another || !textBetween(part, following).includes(',');
}

/** "100 needed repairs": the verb stands behind the number, and what it counts is left unsaid. */
const isSubject = ({ sentence, mention }: Figure): boolean =>
  finiteTags.has(sentence.tokens[mention.next]?.tag);

/** Told in one unit, or both a part in per cent: what stands between in another says something of the parts. */
const isAlike = (other: Figure, figure: Figure): boolean =>
  other.measure === 'share' || other.mention.unit === figure.mention.unit;

/** "29 were not even five": how old they were. */
const isSaidToBe = ({ sentence, mention, relationStart }: Figure): boolean => {
  let at = tokenBefore(sentence, relationStart);
  while (sentence.tokens[at]?.tag === 'adv') at--;
  return /^(?:is|are|was|were)\b/.test(sentence.tokens[at]?.lower ?? '') && mention.unit === '1';
};

/** "Of the 80 piers 12 are closed, although 30 repairs were made": another clause, of something else. */
const leaves = /[;:]|,\s(?:al)?though\b|,\s(?:despite|whereas|even if)\b/;

/** "Of the bay's 80 piers, 12 have been closed and 9 are to be": the whole first, then its parts. */
export const leadingWhole: WholeStrategy = {
  name: 'the whole stands before it',
  cue: new Cue('of'),
  takesVerb: true,
  find(figures, at) {
    const figure = figures[at];
    const first = figure ? openingFigure(figures, at) : -1;
    const whole = figures[first];
    if (!figure || !whole) return undefined;
    const isShare = figure.measure === 'share';
    if (!isShare && (!isAmount(figure) || figure.mention.unit !== whole.mention.unit)) return undefined;
    if (first === at - 1) return isFirstPart(whole, figure, figures[at + 1]) ? whole : undefined;
    // Later ones are parts, too, while they count the same or leave it unsaid; "9 got ten years, 21 three" goes on.
    const before = figures.slice(first + 1, at).findLast((other) => isShare || isAlike(other, figure));
    const goesOn = before?.partOf === whole || before?.of === whole;
    const alike =
      isShare ||
      (!countsBehind(figure) && !isSaidToBe(figure)) ||
      sameThing(figure, whole) ||
      isSubject(figure);
    return goesOn && alike && !leaves.test(textBetween(whole, figure)) ? whole : undefined;
  },
};
