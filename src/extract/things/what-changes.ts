import { changeNouns } from '../languages/en/directions.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { leadIn } from '../changes/lead-in.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { behindAmount } from './behind-amount.js';
import { isNameOnly } from './is-name-only.js';
import type { Strategy } from './strategy.js';

const joins: ReadonlySet<string> = new Set(['in', 'of', 'for', 'to']);
const longest = 4;

/** What stands behind "in" or "of": "a rise in fares", "a cut to benefits". */
function joined(sentence: Sentence, at: number): NounPhrase | undefined {
  if (!joins.has(sentence.tokens[at]?.lower ?? '') || sentence.hidden.has(at + 1)) return undefined;
  const thing = readNounPhrase(sentence, at + 1);
  return thing?.head && !isNameOnly(sentence, thing) ? thing : undefined;
}

/** Index of the noun of change that an amount stands before: "a 5% pay rise"; -1 where there is none. */
function changeNounBehind(figure: Figure): number {
  const { tokens, hidden } = figure.sentence;
  const from = behindAmount(figure);
  const first = tokens[from]?.text === '-' ? from + 1 : from;
  for (let at = first; at < first + longest && !hidden.has(at); at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'noun' && changeNouns.has(nounLemma(tokens[at]?.lower ?? ''))) return at;
    if (tag !== 'noun' && tag !== 'adj') return -1;
  }
  return -1;
}

/** "pay" of "a 5% pay rise" */
function modifierOf({ tokens }: Sentence, first: number, at: number): NounPhrase | undefined {
  const head = tokens[at - 1];
  if (at <= first || head?.tag !== 'noun') return undefined;
  const modifiers = tokens
    .slice(first, at - 1)
    .map(({ lower, tag }) => (tag === 'noun' ? nounLemma(lower) : lower));
  return { first, next: at, head: nounLemma(head.lower), modifiers };
}

function find(figure: Figure): NounPhrase | undefined {
  const { sentence, mention } = figure;
  const noun = changeNounBehind(figure);
  if (noun >= 0) return joined(sentence, noun + 1) ?? modifierOf(sentence, behindAmount(figure), noun);
  const lead = leadIn(figure);
  if (lead?.word.kind !== 'noun') return undefined;
  const behind = sentence.tokens[mention.next]?.lower === 'in' ? joined(sentence, mention.next) : undefined;
  const between = joined(sentence, lead.at + 1);
  return between && between.next <= mention.first ? between : behind;
}

/** "a 5% pay rise", "a rise in fares of 5%", "a drop of 5% in sales": what the noun of change is said of. */
export const whatChanges: Strategy = {
  name: 'what its noun of change is said of',
  confidence: 0.95,
  find(figure) {
    const thing = figure.measure === 'change' ? find(figure) : undefined;
    return thing && { thing, in: figure.sentence };
  },
};
