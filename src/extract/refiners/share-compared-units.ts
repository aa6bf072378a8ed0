import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { timeUnits } from '../languages/en/units.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import { shareThing } from '../things/share-thing.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { textBetween } from '../wholes/text-between.js';
import type { Refiner } from './refiner.js';

/** So many figures before a bare one are looked at. */
const reach = 4;

/** "27,000 more than in May": more of what was told in a unit. */
const isMore = ({ sentence, mention, measure }: Figure): boolean =>
  measure === 'change' &&
  /^(?:more|less|fewer|up|down|higher|lower)$/.test(sentence.tokens[mention.next]?.lower ?? '');

const sentencing: ReadonlySet<string> = new Set(['give', 'get', 'receive', 'serve', 'hand', 'face']);

/** "was given nine years; his wife got four": the stretch of time is named once. */
function isGiven({ sentence: { tokens }, mention: { first } }: Figure): boolean {
  // "had given him 16"
  const verb = tokens[first - 1]?.tag === 'pron' ? first - 2 : first - 1;
  return sentencing.has(verbLemma(tokens[verb]?.lower ?? ''));
}

/** "from 13 years to 11", "from $10 million to 8 million" */
const isOtherEnd = (source: Figure, figure: Figure): boolean =>
  /^\sto\s$/.test(textBetween(source, figure)) &&
  source.sentence.tokens[tokenBefore(source.sentence, source.relationStart)]?.lower === 'from';

const wordsBefore = ({ sentence: { text, start }, relationStart }: Figure): string =>
  text.slice(Math.max(start, relationStart - 24), relationStart);

/** "11 years instead of 13" */
const isReplaced = (figure: Figure): boolean =>
  /\b(?:instead of|rather than|not)\s(?:the\s|just\s)?$/i.test(wordsBefore(figure));

/** "is at 88,000 litres a day and should reach 120,000" */
const isGoal = (figure: Figure): boolean =>
  /\b(?:reach|hit|exceed|top|approach)(?:e[sd]|ed|s|es|ing)?\s$/i.test(wordsBefore(figure));

/** Nothing that could be counted stands behind the number. */
function isBare(figure: Figure): boolean {
  const { sentence, mention } = figure;
  const behind = sentence.tokens[mention.next]?.tag;
  return mention.unit === '1' && !countsBehind(figure) && behind !== 'noun' && behind !== 'name';
}

/** The figure whose unit a bare number leaves unsaid: the nearest before it; a percentage only "from 4.5% to 4.1". */
function sourceOf(figures: readonly Figure[], at: number): Figure | undefined {
  const figure = figures[at];
  if (!figure || !isBare(figure)) return undefined;
  const source = figures.slice(Math.max(0, at - reach), at).findLast(
    (other) =>
      (!other.mention.unit.startsWith('%') || isOtherEnd(other, figure)) &&
      other.sentence === figure.sentence &&
      // "nine years; his two deputies were given seven"
      !(other.mention.unit === '1' && isGiven(figure)),
  );
  if (!source || source.mention.unit === '1' || source.mention.isAge) return undefined;
  if (isOtherEnd(source, figure)) return source;
  if (/^(?:a|mo)$/.test(source.mention.unit))
    return isGiven(figure) || isReplaced(figure) ? source : undefined;
  // "900 visitors over three days, more than last year's 840": days are no visitors.
  const isOther = figure.thing !== undefined && figure.thing !== source.thing;
  if (timeUnits.has(source.mention.unit) && isOther) return undefined;
  if (timeUnits.has(source.mention.unit) ? isReplaced(figure) : isGoal(figure)) return source;
  // "nearly four a day, but 152 fewer than in May"
  if (isMore(figure) && source.mention.unit.startsWith('1/')) return undefined;
  return isPreviousLevel(figure) || isMore(figure) ? source : undefined;
}

/** "1.42 million tonnes, 9% less than last year's 1.56 million": what is compared is measured in one unit. */
export const shareComparedUnits: Refiner = {
  name: 'share-compared-units',
  refine(figures) {
    figures.forEach((figure, at) => {
      const source = sourceOf(figures, at);
      if (!source) return;
      figure.mention.unit = source.mention.unit;
      figure.implied.add('unit');
      if (source.thing) shareThing(figure, source);
      else if (source.predicate) figure.predicate = source.predicate;
      const { text } = source.sentence;
      note(
        figure,
        shareComparedUnits.name,
        `in the unit of "${text.slice(source.mention.start, source.mention.end)}"`,
      );
    });
  },
};
