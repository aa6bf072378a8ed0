import type { Figure } from '../figure.js';
import { carrierNouns } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { textBehind } from '../wholes/text-behind.js';
import { clauseTags } from '../tokens/clause-tags.js';
import { finiteTags } from '../tokens/finite-tags.js';
import type { Token } from '../tokens/token.js';
import { dimensionBehind } from './dimension-behind.js';
import { isCount } from './is-count.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import { isOfThem } from './is-of-them.js';
import { namesSomething } from './names-something.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

/** "plans 24 more", "the clerks counted 900 of them": what is counted has been told before. */
const leavesUnsaid = (figure: Figure): boolean =>
  isOfThem(figure) || /^\smore\b(?!\sthan)/.test(textBehind(figure));

/** "By the mayor's count 82 got away": the number has a verb of its own, and what opens the sentence none. */
function isSubjectBehindAdjunct({ sentence: { tokens }, mention }: Figure): boolean {
  const opensAside = tokens[0]?.tag === 'prep' || tokens[0]?.lower === 'according';
  if (!opensAside || !finiteTags.has(tokens[mention.next]?.tag)) return false;
  return tokens.slice(1, mention.first).every(({ tag, text }) => !clauseTags.has(tag) && text !== ',');
}

/** "a profit after tax of £8 million": what it is of stands before the tax. */
function withoutTax(tokens: readonly Token[], end: number): number {
  const [side, tax] = [tokens[end - 2]?.lower ?? '', tokens[end - 1]?.lower ?? ''];
  return /^(?:after|before)$/.test(side) && /^tax(?:es|ation)?$/.test(tax) ? end - 2 : end;
}

/** How a figure follows its noun, and where that ends. */
interface Link {
  /** By a word or sign that ties the two: "of", "worth", a colon. */
  joined: boolean;
  /** The noun is what carries the amount, and is not measured by it: "assets worth £4 million". */
  isCarried: boolean;
  /** Token index behind the noun. */
  end: number;
}

function linkTo(figure: Figure): Link {
  const { sentence, relationStart, mention } = figure;
  const { tokens } = sentence;
  const at = tokenBefore(sentence, relationStart);
  const link = tokens[at]?.lower ?? '';
  // "homes worth £4 million", "homes from €2 million to €3 million"
  const isCarried = link === 'worth' || (mention.isRange && link === 'from');
  const isTied = isCarried || link === 'of' || (link === ':' && !isCount(figure));
  // "a tunnel 240 metres long"
  const joined = isTied || (!isCount(figure) && dimensionBehind(figure) !== undefined);
  return { joined, isCarried, end: withoutTax(tokens, isTied ? at : at + 1) };
}

/**
 * "a budget of £8 million", "magnitude 6.4", "Dredging: £4 million", and along a list, "piers £2 million,
 * buoys £1 million".
 */
export const nounBefore: Strategy = {
  name: 'the noun before it',
  confidence: 0.95,
  find(figure, earlier) {
    const { sentence } = figure;
    const { tokens } = sentence;
    const { joined, isCarried, end } = linkTo(figure);
    const first = runStart(sentence, end);
    if (first === end) return undefined;
    const opener = tokens[tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1];
    const listed = earlier.at(-1)?.sentence === sentence && /^(?:,|;|and)$/.test(opener?.lower ?? '');
    if (!(joined || listed || isCount(figure))) return undefined;
    if (!joined && isSubjectBehindAdjunct(figure)) return undefined;
    // "The mayor got 900 votes and her rival 760": the verb and what is counted are said once.
    const isGapped =
      !joined && isCount(figure) && earlier.at(-1)?.sentence === sentence && tokens[first - 1]?.tag === 'det';
    if (isGapped) return undefined;
    const thing = readNounPhrase(sentence, first);
    if (
      !thing ||
      !namesSomething(thing) ||
      carrierNouns.has(thing.head) ||
      (changeWord(tokens[thing.next - 1]) && !thing.modifiers.includes('natural'))
    )
      return undefined;
    if (!joined && leavesUnsaid(figure)) return undefined;
    // "the previous season's 22,900"
    if (!joined && timeNouns.has(thing.head)) return undefined;
    if (!joined && isNameOnly(sentence, thing) && (isCount(figure) || !listed)) return undefined;
    // "assets worth 57 million were seized": the assets are what something happens to.
    return { thing, in: sentence, isAttribute: !isCarried };
  },
};
