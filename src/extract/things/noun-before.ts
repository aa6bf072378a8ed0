import type { Figure } from '../figure.js';
import { carrierNouns } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { textBehind } from '../wholes/text-behind.js';
import type { Token } from '../tokens/token.js';
import { isCount } from './is-count.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import { isOfThem } from './is-of-them.js';
import { namesSomething } from './names-something.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

/** "plans 24 more", "the clerks counted 900 of them": what is counted has been told before. */
const leavesUnsaid = (figure: Figure): boolean =>
  isOfThem(figure) || /^\smore\b(?!\sthan)/.test(textBehind(figure));

/** "a profit after tax of £8 million": what it is of stands before the tax. */
function withoutTax(tokens: readonly Token[], end: number): number {
  const [side, tax] = [tokens[end - 2]?.lower ?? '', tokens[end - 1]?.lower ?? ''];
  return /^(?:after|before)$/.test(side) && /^tax(?:es|ation)?$/.test(tax) ? end - 2 : end;
}

/**
 * "a budget of £8 million", "magnitude 6.4", "Dredging: £4 million", and along a list, "piers £2 million,
 * buoys £1 million".
 */
export const nounBefore: Strategy = {
  name: 'the noun before it',
  confidence: 0.95,
  find(figure, earlier) {
    const { sentence, relationStart, mention } = figure;
    const { tokens } = sentence;
    const at = tokenBefore(sentence, relationStart);
    const isWorth = tokens[at]?.lower === 'worth';
    // "homes from €2 million to €3 million"
    const isRange = mention.isRange && tokens[at]?.lower === 'from';
    const joined =
      isWorth || tokens[at]?.lower === 'of' || isRange || (tokens[at]?.text === ':' && !isCount(figure));
    const end = withoutTax(tokens, joined ? at : at + 1);
    const first = runStart(sentence, end);
    if (first === end) return undefined;
    const opener = tokens[tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1];
    const listed = earlier.at(-1)?.sentence === sentence && /^(?:,|;|and)$/.test(opener?.lower ?? '');
    if (!(joined || listed || isCount(figure))) return undefined;
    // "The mayor got 900 votes and her rival 760": the verb and what is counted are said once.
    const isGapped =
      !joined && isCount(figure) && earlier.at(-1)?.sentence === sentence && tokens[first - 1]?.tag === 'det';
    if (isGapped) return undefined;
    const thing = readNounPhrase(sentence, first);
    if (
      !thing ||
      !namesSomething(thing) ||
      carrierNouns.has(thing.head) ||
      changeWord(tokens[thing.next - 1])
    )
      return undefined;
    if (!joined && leavesUnsaid(figure)) return undefined;
    // "the previous season's 22,900"
    if (!joined && timeNouns.has(thing.head)) return undefined;
    if (!joined && isNameOnly(sentence, thing) && (isCount(figure) || !listed)) return undefined;
    // "assets worth 57 million were seized": the assets are what something happens to.
    return { thing, in: sentence, isAttribute: !isWorth && !isRange };
  },
};
