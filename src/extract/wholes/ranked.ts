import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before the first of the ranked are looked at. */
const reach = 8;
const sentencesBack = 2;
/** "the largest market with", "the biggest single group, at": first among parts of what was told. */
const first =
  /\b(?:largest|biggest|main|top|leading|chief|single most important)\s(?:\p{L}+\s){0,2}(?:market|source|group|supplier|buyer|customer|contributor|destination|division|segment|category|component|item|contingent|nationality|user|employer|cause|share|part|block|slice)s?,?\s(?:(?:with|at|on|accounting for|making up|contributing)\s)?$/iu;
/** "followed by Germany (288,000)", ", France (141,000) and Ireland with 77,000" */
const next =
  /^\)?(?:\s\p{L}+)?(?:[^.;:()]{0,40},\s(?:followed|trailed)\sby|,?\s(?:followed|trailed)\sby|[;,]\s(?:next|then|second|behind it)\s(?:came|comes?|were|was|is)|,|,?\sand(?:\sthen)?|,?\sahead\sof|;)\s(?:the\s)?(?:[\p{L}'’-]+\s){1,4}(?:\(|with\s|at\s|on\s)$/u;

/** The last amount of a sentence or two before that is no part itself. */
const toldBefore = (figures: readonly Figure[], at: number): Figure | undefined =>
  amountsBefore(figures, at, { figures: reach, sentences: sentencesBack }).findLast(({ partOf }) => !partOf);

/** "1.2 million came. Germany was the largest market with 402,000, followed by France (141,000)": a ranking of parts. */
export const ranked: WholeStrategy = {
  name: 'ranked among the parts',
  cue: new Cue('largest biggest main top leading chief important'),
  find(figures, at) {
    const [previous, figure] = [figures[at - 1], figures[at]];
    if (!figure || !isAmount(figure)) return undefined;
    const { sentence, relationStart, mention } = figure;
    const isNext = previous?.sentence === sentence && previous.mention.unit === mention.unit;
    if (isNext && next.test(textBetween(previous, figure))) return previous.partOf;
    if (!first.test(sentence.text.slice(sentence.start, relationStart))) return undefined;
    const whole = toldBefore(figures, at);
    return whole && valueOf(figure) < valueOf(whole) ? whole : undefined;
  },
};
