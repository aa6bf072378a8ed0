import { sum } from '../../../model/decimal.js';
import type { Numeral } from '../../numerals/numeral.js';
import type { Sentence } from '../../sentence.js';
import type { Mention } from '../mention.js';
import type { Tag } from '../../tokens/token.js';
import { readNamedAmount, type NamedAmount } from './read-named-amount.js';

/** An amount, and how many numerals it is written with. */
interface Read {
  mention: Mention;
  used: number;
}

/** What may stand behind a bare number of cents: nothing that it could count. */
const closes: ReadonlySet<Tag | undefined> = new Set([undefined, 'punct', 'conj', 'quote']);

/** "15 dollars 50", "17 USD 25", "five mao five", "$100 and fifty", but not "$100 and fifty boats". */
function readBare(sentence: Sentence, whole: NamedAmount, numeral: Numeral): NamedAmount | undefined {
  const { tokens } = sentence;
  const isAnd = tokens[numeral.first - 1]?.lower === 'and';
  const behind = tokens[numeral.next];
  const isLast = closes.has(behind?.tag) || (behind?.lower === 'more' && !isAnd);
  const inWords = numeral.written === 'words';
  const digits = whole.power ? /^\d$/ : /^\d\d$/;
  // "between $10 and 50", and a list: "took 20 dollars and 30, each"
  const isPair =
    isAnd && (/^between$/.test(tokens[whole.mention.first - 2]?.lower ?? '') || behind?.text === ',');
  if (!isLast || isPair || (!inWords && !digits.test(tokens[numeral.first]?.text ?? ''))) return undefined;
  const power = whole.power ? whole.power - 1 : -2;
  const value = Number(`${String(numeral.value)}e${String(power)}`);
  const end = tokens[numeral.next - 1]?.end ?? whole.mention.end;
  const mention = {
    ...whole.mention,
    value,
    end,
    next: numeral.next,
    margin: Number(`5e${String(power - 1)}`),
  };
  return { mention, power };
}

/** The smaller part that `numeral` is, in the currency of the whole. */
function readLesser(
  sentence: Sentence,
  whole: NamedAmount,
  numeral: Numeral | undefined,
): NamedAmount | undefined {
  const { mention } = whole;
  if (!numeral || numeral.scaled || !Number.isInteger(numeral.value) || mention.unit.includes('/'))
    return undefined;
  const between = sentence.text.slice(mention.end, sentence.tokens[numeral.first]?.start);
  if (!/^\s+(?:and\s+)?$/.test(between)) return undefined;
  const lesser = readNamedAmount(sentence, numeral) ?? readBare(sentence, whole, numeral);
  const value = lesser?.mention.value ?? 0;
  return lesser && lesser.power < whole.power && value > 0 && value < 10 ** whole.power ? lesser : undefined;
}

/** "13 dollars and 45 cents", "one kuai five mao five": the smaller parts behind an amount, added to it. */
export function addLesserParts(
  sentence: Sentence,
  whole: NamedAmount,
  numerals: readonly Numeral[],
  at: number,
): Read {
  let amount = whole;
  let used = 1;
  while (Number.isInteger(amount.mention.value) || amount.power < 0) {
    const lesser = readLesser(sentence, amount, numerals[at + used]);
    if (!lesser) break;
    const value = sum([amount.mention.value ?? 0, lesser.mention.value ?? 0]);
    const { end, next, margin, unit } = lesser.mention;
    const per = unit.includes('/') ? unit.slice(unit.indexOf('/')) : '';
    const mention = { ...amount.mention, value, low: value, high: value, end, next, margin };
    amount = { mention: { ...mention, unit: mention.unit + per }, power: lesser.power };
    used++;
  }
  return { mention: amount.mention, used };
}
