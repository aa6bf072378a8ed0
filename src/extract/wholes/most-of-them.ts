import type { Figure } from '../figure.js';
import { amountsBefore } from './amounts-before.js';
import { isAmount } from './is-amount.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before it are looked at. */
const reach = 8;
const most =
  /^\W*(?:the\s(?:vast\s|great\s)?(?:majority|bulk)|most|(?:more|less)\sthan\s(?:half|a\s(?:third|quarter))|(?:about|almost|nearly|around|over|exactly)?\s?half|the\s(?:rest|remainder|others))(?:,|,\sor)\s(?:(?:some|about|around|nearly|almost)\s)*$/i;

const rest = /^\W*the\s(?:rest|remainder|others)\b/i;

const opens = ({ sentence, relationStart }: Figure): string =>
  sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 60));

/** "The pool had 900 visitors. Most, 600, came in May": what the sentence before has counted. */
export const mostOfThem: WholeStrategy = {
  name: 'most of them',
  find(figures, at) {
    const part = figures[at];
    const isFirst = figures[at - 1]?.sentence !== part?.sentence;
    const words = part && opens(part);
    if (!part || !isAmount(part) || words === undefined) return undefined;
    if (!(isFirst || figures[at - 1]?.measure === 'share') || !most.test(words)) return undefined;
    const told = amountsBefore(figures, at, { figures: reach, sentences: 'paragraph' }).findLast(
      (other) => part.sentence.index - other.sentence.index === 1 && valueOf(other) > valueOf(part),
    );
    // "They spent £79 million of the £84 million. The rest, £5 million, is left."
    return told?.partOf && rest.test(words) ? told.partOf : told;
  },
};
