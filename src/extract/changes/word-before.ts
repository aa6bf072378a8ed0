import { changeNouns, sumsOfMoney } from '../languages/en/directions.js';
import type { Figure } from '../figure.js';
import { needsPercent } from '../phrases/needs-percent.js';
import { isCount } from '../things/is-count.js';
import { arrivesBehind } from './arrives-behind.js';
import type { ChangeCue } from './change-cue.js';
import { isDenied } from './is-denied.js';
import { isDrift } from './is-drift.js';
import { leadIn, type LeadIn } from './lead-in.js';
import { tellsPosition } from './tells-position.js';

const before = ({ sentence }: Figure, at: number): string => sentence.tokens[at - 1]?.text ?? '';

const opens = /^[,(–—]$/;

const isPoints = ({ sentence, mention }: Figure): boolean =>
  /^points?$/.test(sentence.tokens[mention.next]?.lower ?? '');

const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** "with a vertical drop of 900 metres", "a climb of 300 m in height": how steep something is, and no change. */
const isSlope = ({ sentence, mention }: Figure, { word, at }: LeadIn): boolean =>
  word.kind === 'noun' &&
  /^(?:m|\[ft_i\])$/.test(mention.unit) &&
  (/^(?:vertical|sheer)$/.test(sentence.tokens[at - 1]?.lower ?? '') ||
    /^\sin\s(?:height|altitude|elevation)\b/.test(sentence.text.slice(mention.end, mention.end + 14)));

/** Whether a verb, noun or adverb that leads up to a figure makes it the amount of a change. */
function tellsAmount(figure: Figure, { word, joint, at }: LeadIn): boolean {
  const { unit } = figure.mention;
  const isRatio = unit.startsWith('%');
  // "as orders slump 40%", "price rise 5%"
  if (word.kind === 'noun' && joint === '' && unit === '%' && changeNouns.has(word.lemma)) return true;
  if (word.kind === 'noun')
    return joint !== '' && (isRatio || !sumsOfMoney.has(word.lemma) || !(isMoney(unit) || isCount(figure)));
  if (joint === 'by') return true;
  if (joint === 'of') return false;
  // "turnout was 65%, down 4.7 points": a count needs the comma, since "boats, up 12" could be any twelve.
  if (word.kind === 'adverb')
    return (
      isRatio ||
      !isCount(figure) ||
      arrivesBehind(figure) ||
      isPoints(figure) ||
      opens.test(before(figure, at))
    );
  return isRatio || isPoints(figure) || arrivesBehind(figure) || (!needsPercent(word) && !isCount(figure));
}

/** "rose sharply by 12", "an increase of 3%", "up £5", "added 15 pence to £2.70". */
export const wordBefore: ChangeCue = {
  find(figure) {
    const read = leadIn(figure);
    if (!read || !tellsAmount(figure, read)) return undefined;
    if (read.word.kind === 'adverb' && read.joint === '' && !isDrift(figure.sentence, read.at))
      return undefined;
    // "make up 54% of the crews" adds up to so much, and rises by nothing.
    if (/^(?:make|makes|made|making)$/.test(before(figure, read.at))) return undefined;
    if (read.word.kind === 'verb' && read.joint === '' && tellsPosition(figure)) return undefined;
    if (isDenied(figure.sentence, read.at) || isSlope(figure, read)) return undefined;
    const { direction, lemma } = read.word;
    return { direction, did: `"${lemma}" before it: a change ${direction}` };
  },
};
