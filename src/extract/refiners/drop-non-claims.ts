import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { wordsBefore } from '../phrases/words-before.js';
import type { Sentence } from '../sentence.js';
import type { Refiner } from './refiner.js';

/** Why a quantity states nothing about the world, or undefined where it does. */
type Reason = (figure: Figure) => string | undefined;

const furniture: Reason = ({ sentence }) =>
  sentence.section === 'boilerplate' ? 'page furniture' : undefined;

/** "Season 3 (2019)", "Cod (4)": a bare number in brackets behind a word counts nothing that the sentence says. */
const bracketed: Reason = ({ mention, sentence, thing }) =>
  mention.unit === '1' &&
  !thing &&
  /\(\s*$/.test(wordsBefore(sentence, mention.start)) &&
  sentence.text.startsWith(')', mention.end)
    ? 'a bare number in brackets'
    : undefined;

/** Whether a sentence has no more than so many tokens, signs aside. */
function hasAtMost(most: number, { tokens }: Sentence): boolean {
  let count = 0;
  for (const { tag } of tokens) if (tag !== 'punct' && ++count > most) return false;
  return true;
}

/** A number that is all there is of its sentence measures nothing: a page number, a list mark, a table cell. */
const alone: Reason = ({ mention, sentence, thing }) =>
  !thing && mention.unit === '1' && hasAtMost(mention.next - mention.first + 1, sentence)
    ? 'nothing in its sentence to count'
    : undefined;

/** "$1 = 0.79 francs": what the rate is for. */
const ofRate: Reason = ({ mention, sentence }) =>
  mention.value === 1 && /^\s?=/.test(sentence.text.slice(mention.end, mention.end + 2))
    ? 'the unit that a rate is for'
    : undefined;

/** "three times as many as in May", "two times the price": how two amounts compare, one of which is told. */
const timesAsMuch: Reason = ({ mention, sentence }) =>
  mention.unit === '1' &&
  /^\s(?:and\sa\shalf\s)?times\s(?:as|more|higher|larger|bigger|greater|faster|the|that|what|its|their)\b/i.test(
    sentence.text.slice(mention.end, mention.end + 40),
  )
    ? 'so many times as much'
    : undefined;

const reasons: readonly Reason[] = [furniture, bracketed, alone, ofRate, timesAsMuch];

/** Keeps quantities that name, number or furnish from becoming claims; they stay quantities. */
export const dropNonClaims: Refiner = {
  name: 'drop-non-claims',
  refine(figures) {
    for (const figure of figures) {
      const reason = reasons.map((find) => find(figure)).find(Boolean);
      if (!reason) continue;
      figure.dropped = reason;
      note(figure, dropNonClaims.name, reason);
    }
  },
};
