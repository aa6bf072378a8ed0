import { personVerbs } from '../languages/en/person-verbs.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { NounPhrase } from './noun-phrase.js';
import { peopleLabel } from './people-label.js';
import { readNounPhrase } from './read-noun-phrase.js';
import { tokenBefore } from './token-before.js';

/** What a label names, and the word in it that says what became of that. */
export interface FigureLabel {
  thing: NounPhrase;
  /** Token index of the participle: "flooded" in "Homes flooded: 410". */
  participle?: number;
}

const signs: ReadonlySet<string> = new Set([':', '：', '–', '—']);

function hasVerb({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'verb' || tag === 'aux' || tag === 'modal') return true;
  }
  return false;
}

/** A clause, not a label: "The council counted the wrecks: 12". */
function isClause(sentence: Sentence, participle: number, to: number): boolean {
  const behind = sentence.tokens[participle + 1]?.tag;
  const takesObject = behind === 'det' || behind === 'noun' || behind === 'name';
  return (participle + 1 < to && takesObject) || hasVerb(sentence, participle, to);
}

/** "Cost: £3 million", "Spread: 40 km": what looks like a verb is a noun where it stands alone. */
function bareLabel({ tokens }: Sentence, first: number, sign: number): NounPhrase | undefined {
  const token = tokens[first];
  const isAlone = first + 1 === sign && (token?.tag === 'past' || token?.tag === 'verb');
  const isNoun = isAlone && !/(?:ed|en|ing)$/.test(token.lower) && !personVerbs.has(verbLemma(token.lower));
  return isNoun ? { first, next: sign, head: nounLemma(token.lower), modifiers: [] } : undefined;
}

/**
 * The label that opens a sentence and ends right before a figure: "Tickets sold: 900", "People moved out of their
 * homes: 1,240". What it names is its first noun phrase; undefined where it is a name, or a clause.
 */
export function figureLabel(sentence: Sentence, relationStart: number): FigureLabel | undefined {
  const { tokens } = sentence;
  const sign = tokenBefore(sentence, relationStart);
  if (!signs.has(tokens[sign]?.text ?? '')) return undefined;
  const first = tokens.findIndex(({ tag }, at) => at >= sign || (tag !== 'punct' && tag !== 'symbol'));
  const people = first + 1 === sign ? peopleLabel(sentence, first) : undefined;
  if (people) return people;
  const thing = readNounPhrase(sentence, first) ?? bareLabel(sentence, first, sign);
  if (!thing?.head || thing.first !== first || thing.next > sign) return undefined;
  if (tokens[first]?.tag === 'name') return undefined;
  const link = tokens[thing.next]?.tag;
  if (thing.next === sign || (link === 'adj' && thing.next + 1 === sign)) return { thing };
  // "Stocks, finally: 41 tonnes"
  if (tokens[thing.next]?.text === ',' && tokens[thing.next + 1]?.tag === 'adv' && thing.next + 2 === sign)
    return { thing };
  if (link === 'prep') return hasVerb(sentence, thing.next, sign) ? undefined : { thing };
  if (link !== 'past' && link !== 'ing') return undefined;
  return isClause(sentence, thing.next, sign) ? undefined : { thing, participle: thing.next };
}
