import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { countsBehind } from '../things/counts-behind.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { nameRuns } from './name-runs.js';

/** What is counted, as the key wants it: lemmas, the head last, empty where nothing but a name stands. */
export interface PlainThing {
  modifiers: string[];
  head: string;
  /** The words that follow it with "of". */
  of: string[];
}

/** What of a figure tells what it counts. */
type Counting = Pick<Figure, 'thing' | 'thingSentence' | 'sentence' | 'mention'>;

/** The lemmas of the names in a phrase: whose or where something is, which is scope. */
function namesIn({ first, next }: NounPhrase, sentence: Sentence, vocabulary: Vocabulary): Set<string> {
  const runs = nameRuns(sentence, first, next, vocabulary);
  return new Set(
    runs.flatMap((run) => sentence.tokens.slice(run.first, run.next).map(({ lower }) => nounLemma(lower))),
  );
}

const words = (phrase: NounPhrase | undefined): string[] =>
  phrase ? [...phrase.modifiers, phrase.head, ...words(phrase.of)].filter(Boolean) : [];

const shareNouns: ReadonlySet<string> = new Set(['share', 'proportion', 'percentage', 'part', 'fraction']);

/** "its share of the vote", "a vote share": of a percentage, the words say what the whole is. */
function withoutShare(thing: PlainThing, { mention }: Counting, vocabulary: Vocabulary): PlainThing {
  const { modifiers, head, of } = thing;
  if (mention.unit !== '%' || !shareNouns.has(head) || vocabulary.metric(modifiers, head)) return thing;
  const whole = of.length ? of : modifiers;
  return whole.length ? { modifiers: whole.slice(0, -1), head: whole.at(-1) ?? '', of: [] } : thing;
}

/** "The passenger count": of people, the number is what all their figures are. */
function withoutCount(thing: PlainThing, vocabulary: Vocabulary): PlainThing {
  const { modifiers, head, of } = thing;
  // "Reports of burglaries": what is reported is what counts.
  if (head === 'report' && of.length && !modifiers.length)
    return { modifiers: of.slice(0, -1), head: of.at(-1) ?? '', of: [] };
  const isNumber = /^(?:count|number|tally)$/.test(head) && vocabulary.isPerson(modifiers.at(-1) ?? '');
  return isNumber && !of.length
    ? { modifiers: modifiers.slice(0, -1), head: modifiers.at(-1) ?? '', of }
    : thing;
}

/** "exports of goods": with the word behind "of" it is the same metric; but "of other goods" are some of them. */
function addsNothing(
  { head, of }: NounPhrase,
  modifiers: readonly string[],
  sentence: Sentence | undefined,
  vocabulary: Vocabulary,
): boolean {
  if (!of || of.modifiers.length || of.of) return false;
  const isOther = sentence?.tokens.slice(of.first - 1, of.next).some(({ lower }) => lower === 'other');
  const alone = vocabulary.metric(modifiers, head);
  const both = alone && vocabulary.metric([of.head], alone.head);
  return !isOther && both?.modifiers.length === 0 && both.head === alone?.head;
}

/** "sales abroad", "purchases from overseas", "shipments to other countries": where they go, where a metric is named so. */
function abroad(
  { thing, thingSentence }: Counting,
  modifiers: readonly string[],
  vocabulary: Vocabulary,
): string[] {
  const behind = thingSentence?.tokens.slice(thing?.next ?? 0, (thing?.next ?? 0) + 3) ?? [];
  const words = behind.map(({ lower }) => lower).join(' ');
  const isAway =
    /^(?:(?:from |to )?(?:abroad|overseas)\b|(?:from|to) (?:other|foreign) (?:countries|markets))/.test(
      words,
    );
  const named =
    isAway && thing && !modifiers.includes('foreign')
      ? vocabulary.metric([...modifiers, 'foreign'], thing.head)
      : undefined;
  return named && !named.modifiers.includes('foreign') ? ['foreign'] : [];
}

/** What a figure counts, without names. */
export function plainThing(figure: Counting, vocabulary: Vocabulary): PlainThing {
  const { thing, thingSentence } = figure;
  if (!thing) return { modifiers: [], head: '', of: [] };
  // "34 Merrow boats" are some of all boats; "Merrow's budget" is a budget.
  const names =
    thingSentence && !countsBehind(figure) ? namesIn(thing, thingSentence, vocabulary) : new Set<string>();
  const isPlain = (word: string): boolean => !names.has(word);
  const modifiers = thing.modifiers.filter(isPlain);
  const where = abroad(figure, modifiers, vocabulary);
  const isAll = addsNothing(thing, where, thingSentence, vocabulary);
  const of = isAll ? [] : words(thing.of).filter(isPlain);
  if (isPlain(thing.head)) {
    const plain = { modifiers: [...modifiers, ...where], head: thing.head, of };
    return withoutShare(withoutCount(plain, vocabulary), figure, vocabulary);
  }
  // "the Spanish striker Iker Dalmau": the noun before a name says what it is.
  return { modifiers: modifiers.slice(0, -1), head: modifiers.at(-1) ?? '', of };
}
