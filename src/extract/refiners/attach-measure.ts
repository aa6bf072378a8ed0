import { ratioNouns } from '../languages/en/function-words.js';
import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import type { Measure } from '../../model/claim.js';
import { textBehind } from '../wholes/text-behind.js';
import type { Refiner } from './refiner.js';

/** What per cent of something is called: the nearer of such a word and of a ratio says which is meant. */
const shareNouns: ReadonlySet<string> = new Set(
  'share proportion percentage part chance turnout uptake majority people'.split(' '),
);
/** "closing in on the bank's 2% target": of what, the sentence has said. */
const goals: ReadonlySet<string> = new Set(
  'target goal limit ceiling floor threshold forecast mark level'.split(' '),
);
/** So many words before a percentage are looked at. */
const nearby = 24;

/** "a 6.4% margin", "the jobless rate was 4%": a percentage that is a ratio by its name. */
const isRatio = ({ thing }: Figure): boolean =>
  thing !== undefined &&
  [thing.head, ...thing.modifiers, thing.of?.head ?? ''].some((word) => ratioNouns.has(word));

/** "By region, the rate was lowest in Merrow (4%)": what the sentence is about, unless the share is of something. */
function isOfRatio({ sentence, mention, thing }: Figure): boolean {
  const { tokens } = sentence;
  const isGoal = goals.has(tokens[mention.next]?.lower ?? '');
  if (tokens[mention.next]?.lower === 'of' || (thing?.first === mention.next && !isGoal)) return false;
  const nearest = tokens
    .slice(Math.max(0, mention.first - nearby), mention.first)
    .findLast(({ lower }) => ratioNouns.has(lower) || shareNouns.has(lower));
  return nearest !== undefined && ratioNouns.has(nearest.lower);
}

/** "Inflation slowed to 2.8%. Economists had forecast 3%": the ratio that the sentence before has told. */
function isForecastOfRatio(figure: Figure, previous: Figure | undefined): boolean {
  const { sentence, mention, relationStart } = figure;
  const isNear =
    previous?.sentence.block === sentence.block && sentence.index - previous.sentence.index === 1;
  if (!isNear || previous.mention.unit !== '%' || previous.measure !== 'rate') return false;
  if (sentence.tokens[mention.next]?.lower === 'of') return false;
  const words = sentence.text.slice(Math.max(sentence.start, relationStart - 40), relationStart);
  return /\b(?:forecast|expected|predicted|projected|pencilled in)\s(?:(?:it|a\s(?:rate|figure|reading)\sof)\s)?(?:at\s)?$/i.test(
    words,
  );
}

/** "Prices rose 2.6%, down from 2.9% in June": what a change is held against is one, too. */
function isEarlierChange(figure: Figure, previous: Figure | undefined): boolean {
  const { sentence, relationStart } = figure;
  const isBeside =
    previous?.sentence === sentence && previous.measure === 'change' && previous.mention.unit === '%';
  if (!isBeside || !isPreviousLevel(figure)) return false;
  return /,\s(?:(?:up|down|after|compared|against|slower|faster|more|less)\b[^,;:]*)$/i.test(
    sentence.text.slice(previous.mention.end, relationStart),
  );
}

const perSoMany =
  /^(?:\s\p{L}+){0,3}?\s(?:per|for\severy|in\severy)\s(?:10{0,2},?000|(?:a\s)?(?:hundred\s)?thousand|(?:a\s)?million)\b/iu;

/** "12.5 deaths per 100,000 people" */
const isPerSoMany = (figure: Figure): boolean => perSoMany.test(textBehind(figure, 60));

function measureOf(
  figure: Figure,
  previous: Figure | undefined,
): { measure: Measure; why: string } | undefined {
  const { unit, isAge } = figure.mention;
  if (figure.measure === 'change') return undefined;
  if (unit.includes('/')) return { measure: 'rate', why: 'counted per unit' };
  if (unit === '1' && isPerSoMany(figure)) return { measure: 'rate', why: 'counted per so many' };
  const isOld = isAge || figure.thing?.head === 'age';
  if (/^\[pp[mb]\]$/.test(unit)) return { measure: 'share', why: 'so many parts of a million or a billion' };
  if (timeUnits.has(unit)) return isOld ? undefined : { measure: 'duration', why: 'a stretch of time' };
  if (unit === '%' && isEarlierChange(figure, previous))
    return { measure: 'change', why: 'held against a change' };
  if (unit === '%')
    return isRatio(figure) || isOfRatio(figure) || isForecastOfRatio(figure, previous)
      ? { measure: 'rate', why: 'a ratio by its name' }
      : { measure: 'share', why: 'a part of a whole' };
  return undefined;
}

/** Level, share, rate or duration; changes are known already. */
export const attachMeasure: Refiner = {
  name: 'attach-measure',
  refine(figures) {
    figures.forEach((figure, at) => {
      const found = measureOf(figure, figures[at - 1]);
      if (!found) return;
      figure.measure = found.measure;
      if (found.measure === 'change') figure.direction ??= figures[at - 1]?.direction ?? 'up';
      note(figure, attachMeasure.name, `${found.measure}: ${found.why}`);
    });
  },
};
