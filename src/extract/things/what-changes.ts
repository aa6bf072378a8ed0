import { changeNouns } from '../languages/en/directions.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { nounSaid } from '../changes/noun-said.js';
import { phraseAround } from '../changes/phrase-around.js';
import { leadIn } from '../changes/lead-in.js';
import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { behindAmount } from './behind-amount.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import type { Strategy } from './strategy.js';

const joins: ReadonlySet<string> = new Set(['in', 'of', 'for', 'to']);
const longest = 4;
const reach = 6;
const inside: ReadonlySet<string> = new Set(['noun', 'adj', 'det', 'ing', 'past']);

/** The noun phrase from a token on, unless it is a time or a name. */
function named(sentence: Sentence, at: number): NounPhrase | undefined {
  const thing = sentence.hidden.has(at) ? undefined : readNounPhrase(sentence, at);
  return thing?.head && !isNameOnly(sentence, thing) ? thing : undefined;
}

/** "6% more pay", "12% fewer boats than in May": what more or less there is of. */
function comparedBehind(figure: Figure): NounPhrase | undefined {
  const { tokens } = figure.sentence;
  const at = behindAmount(figure);
  const isCompared =
    /^(?:more|fewer|less)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower !== 'than';
  return isCompared ? named(figure.sentence, at + 1) : undefined;
}

/** What stands behind "in" or "of": "a rise in fares", "a cut to benefits". */
function joined(sentence: Sentence, at: number): NounPhrase | undefined {
  return joins.has(sentence.tokens[at]?.lower ?? '') ? named(sentence, at + 1) : undefined;
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
  if (phraseAround(figure)) return named(sentence, mention.next + 1);
  const compared = comparedBehind(figure);
  if (compared) return compared;
  const noun = changeNounBehind(figure);
  if (noun >= 0) return joined(sentence, noun + 1) ?? modifierOf(sentence, behindAmount(figure), noun);
  const said = nounSaid(figure);
  if (said) return joined(sentence, said.at + 1);
  const lead = leadIn(figure);
  if (lead?.word.kind !== 'noun') return undefined;
  const behind = sentence.tokens[mention.next]?.lower === 'in' ? joined(sentence, mention.next) : undefined;
  const between = joined(sentence, lead.at + 1);
  return between && between.next <= mention.first ? between : behind;
}

/** "a cut in the working week to 35 hours": what the noun of change that leads to a level is said of. */
function onItsWay({ sentence, relationStart }: Figure): NounPhrase | undefined {
  const { tokens } = sentence;
  const to = tokenBefore(sentence, relationStart);
  if (tokens[to]?.lower !== 'to') return undefined;
  for (let at = to - 1; at > to - reach; at--) {
    if (tokens[at]?.lower !== 'in') {
      if (!inside.has(tokens[at]?.tag ?? '')) return undefined;
      continue;
    }
    const thing = changeNouns.has(tokens[at - 1]?.lower ?? '') ? named(sentence, at + 1) : undefined;
    return thing?.next === to ? thing : undefined;
  }
  return undefined;
}

/** "a 5% pay rise", "a rise in fares of 5%", "a drop of 5% in sales": what the noun of change is said of. */
export const whatChanges: Strategy = {
  name: 'what its noun of change is said of',
  confidence: 0.95,
  find(figure) {
    const thing = figure.measure === 'change' ? find(figure) : onItsWay(figure);
    return thing && { thing, in: figure.sentence };
  },
};
