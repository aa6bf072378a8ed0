import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

const opens =
  /^\W*(?:with|out of|given|at|among|on)\s(?:(?:a|the|its|their|some|about|around|just|only|over|nearly|total|of|staff|workforce|fleet|membership)\s)*$/iu;
const pointsBack =
  /,\s(?:that|this|it|which)(?:['’]s|\s(?:is|was|means|makes|amounts\sto|equals|comes\sto|represents|would\sbe))\s(?:(?:about|around|some|nearly|almost|just|over|under|roughly)\s)*$/iu;

/** So many figures before a share are looked at. */
const reach = 6;

/** The only amount of a unit that the sentence before tells, but for the parts of it. */
function subjectBefore(figures: readonly Figure[], at: number, unit: string): Figure | undefined {
  const { sentence } = figures[at]!;
  const [only, ...more] = amountsBefore(figures, at, { figures: reach, sentences: 'paragraph' }).filter(
    (other) =>
      sentence.index - other.sentence.index === 1 &&
      other.partOf?.sentence !== other.sentence &&
      other.mention.unit === unit,
  );
  return more.length === 0 ? only : undefined;
}

/** "240 jobs are to go. With 3,200 on the payroll, that is 7.5% of the workforce": the larger one is the whole. */
export const withSoMany: WholeStrategy = {
  name: 'with so many as its sentence opens with',
  cue: new Cue('with out given at among on'),
  find(figures, at): Figure | undefined {
    const [number, share] = [figures[at - 1], figures[at]];
    if (share?.measure !== 'share' || number?.sentence !== share.sentence || !isAmount(number))
      return undefined;
    const { text, start } = number.sentence;
    const isSaid =
      /^\sof\s/.test(textBehind(share)) &&
      opens.test(text.slice(start, number.relationStart)) &&
      pointsBack.test(textBetween(number, share));
    const subject = isSaid ? subjectBefore(figures, at - 1, number.mention.unit) : undefined;
    if (!subject) return undefined;
    const [part, whole] = valueOf(subject) < valueOf(number) ? [subject, number] : [number, subject];
    part.partOf ??= whole;
    return whole;
  },
};
