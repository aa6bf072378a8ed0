import type { Direction } from '../../model/quantity.js';
import { changeNouns, comparatives, sumsOfMoney } from '../languages/en/directions.js';
import type { Figure } from '../figure.js';
import { behindAmount } from '../things/behind-amount.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import type { ChangeCue } from './change-cue.js';

const longestPhrase = 3;
const inPhrase: ReadonlySet<string> = new Set(['noun', 'adj', 'adv', 'ing']);

/** "£18 million up front", "5% up to March", "3% more than 12": words of comparison that compare nothing here. */
const noComparison = /^(?:front|to|for|in|by|and|until|till)$/;

/** "5% higher", "£67 more than last year", "12 boats fewer than in May". */
function comparativeBehind(figure: Figure): Direction | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  const counts = mention.unit === '1' || mention.unit.includes('/');
  let at = behindAmount(figure);
  if (counts && tokens[at + 1]?.lower !== 'than' && tokens[at]?.tag === 'noun') at++;
  const direction = comparatives.get(tokens[at]?.lower ?? '');
  const than = tokens[at + 1]?.lower === 'than';
  if (!direction || (than && tokens[at + 2]?.tag === 'number' && !sentence.hidden.has(at + 2)))
    return undefined;
  if (mention.unit === '1' && !than) return undefined;
  const isAdverb = tokens[at]?.lower === direction;
  return isAdverb && noComparison.test(tokens[at + 1]?.lower ?? '') ? undefined : direction;
}

const directionOf = (token: Token | undefined, unit: string): Direction | undefined => {
  const lemma = nounLemma(token?.lower ?? '');
  if (token?.tag !== 'noun') return undefined;
  if (sumsOfMoney.has(lemma) && !unit.startsWith('%')) return undefined;
  return changeNouns.get(lemma);
};

/** "a 5% increase", "a 6.5% pay rise", "a £5m budget cut": the noun that an amount stands before. */
function nounBehind(figure: Figure): Direction | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  if (isCount(figure)) return undefined;
  let at = tokens[mention.next]?.text === '-' ? mention.next + 1 : mention.next;
  const end = at + longestPhrase;
  const goesOn = (index: number): boolean =>
    inPhrase.has(tokens[index]?.tag ?? '') && !sentence.hidden.has(index);
  while (at + 1 < end && goesOn(at) && goesOn(at + 1)) at++;
  const direction = directionOf(tokens[at], mention.unit);
  const leadsOn = tokens[at + 1]?.lower === 'to' && !sentence.hidden.has(at + 2);
  return leadsOn ? undefined : direction;
}

/** "5% higher", "£67 more than last year", "a 5% increase". */
export const wordBehind: ChangeCue = {
  find(figure) {
    const direction = comparativeBehind(figure) ?? nounBehind(figure);
    return direction && { direction, did: `the words behind it: a change ${direction}` };
  },
};
