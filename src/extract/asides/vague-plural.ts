import { vaguePlurals } from '../languages/en/numbers.js';
import { makeMention } from '../parsers/make-mention.js';
import type { Mention } from '../parsers/mention.js';
import { readCurrencyName } from '../parsers/units/read-currency-name.js';
import { readMeasure } from '../parsers/units/read-measure.js';
import type { Sentence } from '../sentence.js';
import type { Aside } from './aside.js';

/** The size and the end of "dozens", "hundreds of thousands" from a token on. */
function readSize({ tokens, hidden }: Sentence, first: number): { low: number; next: number } | undefined {
  let low = vaguePlurals.get(tokens[first]?.lower ?? '');
  if (low === undefined || hidden.has(first) || tokens[first - 1]?.tag === 'number') return undefined;
  let next = first + 1;
  while (tokens[next]?.lower === 'of') {
    const more = vaguePlurals.get(tokens[next + 1]?.lower ?? '');
    if (more === undefined) break;
    low *= more;
    next += 2;
  }
  return low >= 12 ? { low, next } : undefined;
}

function read(sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const size = readSize(sentence, first);
    if (!size) continue;
    const behind = tokens[size.next]?.lower === 'of' ? size.next + 1 : size.next;
    const unit = readCurrencyName(sentence, behind) ?? readMeasure(sentence, behind);
    const numeral = { first, next: size.next, value: null, margin: 0, readings: [], scaled: true };
    const parts = { unit: unit?.unit ?? '1', next: unit?.next ?? size.next, parser: 'vague plural' };
    const mention = makeMention(sentence, { ...numeral, written: 'words' }, parts);
    found.push({ ...mention, low: size.low, high: 10 * size.low, isRange: true });
    first = size.next - 1;
  }
  return found;
}

/** "dozens of boats", "tens of millions of dollars": some number between one of them and ten. */
export const vaguePlural: Aside = {
  reason: 'a vague plural',
  read,
  examples: {
    'Dozens of boats sank.': ['12..120 1'],
    'It cost tens of millions of dollars.': ['10000000..100000000 USD'],
    'The smoke was seen for hundreds of miles.': ['100..1000 [mi_i]'],
  },
  counterexamples: ['Two dozens were sold.', 'A hundred boats sank.', 'Tens of boats sank.'],
};
