import { carrierNouns } from '../languages/en/closed-classes.js';
import { note, type Figure } from '../figure.js';
import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase, type NounPhrase } from '../phrases/noun-phrase.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Refiner } from './refiner.js';

/** A way to find what a figure counts or measures, and how far it may be trusted. */
interface Strategy {
  name: string;
  confidence: number;
  find(figure: Figure): NounPhrase | undefined;
}

const isCount = ({ mention }: Figure): boolean => mention.unit === '1' || mention.unit === '1/d';
const verbTags: ReadonlySet<string> = new Set(['past', 'verb', 'aux', 'ing', 'modal']);

/** Index of the verb that the figure hangs on, where only adverbs, prepositions and amounts stand between. */
function governingVerb({ sentence, relationStart }: Figure): number {
  const { tokens, hidden } = sentence;
  for (let at = tokenBefore(sentence, relationStart), steps = 0; at >= 0 && steps < 14; at--, steps++) {
    const token = tokens[at];
    if (!token || /^[;:.()—–]$/.test(token.text) || token.tag === 'wh') return -1;
    if (verbTags.has(token.tag) && !hidden.has(at)) return at;
  }
  return -1;
}

/** Right behind a count, or behind "of" after an amount: "118,000 cases", "47 billion yuan of frozen funds". */
const nounBehind: Strategy = {
  name: 'the noun behind it',
  confidence: 1,
  find({ mention, sentence, measure }) {
    const after = sentence.tokens[mention.next];
    if (measure === 'change' && after?.lower !== 'of') return undefined;
    if (mention.unit !== '1' && after?.lower !== 'of' && after?.lower !== 'in') return undefined;
    if (after?.lower === 'in' && !/^[A-Z]{3}$/.test(mention.unit)) return undefined;
    const phrase = readNounPhrase(sentence, after?.lower === 'in' ? mention.next + 1 : mention.next);
    return phrase && (phrase.head || phrase.modifiers.length) ? phrase : undefined;
  },
};

/** "a budget of £1.284 billion", "revenue of 4 million", "a depth of 10 km", "magnitude 6.4". */
const nounBefore: Strategy = {
  name: 'the noun before it',
  confidence: 0.95,
  find(figure) {
    const { sentence, relationStart, mention } = figure;
    const at = tokenBefore(sentence, relationStart);
    const joined = sentence.tokens[at]?.lower === 'of' || (sentence.tokens[at]?.text === ':' && !isCount(figure));
    let end = joined ? at : at + 1;
    if (!joined && mention.unit !== '1') return undefined;
    let first = end;
    while (first > 0 && ['noun', 'adj', 'name'].includes(sentence.tokens[first - 1]?.tag ?? '') && !sentence.hidden.has(first - 1)) first--;
    if (first === end) return undefined;
    const phrase = readNounPhrase(sentence, first);
    if (!phrase || carrierNouns.has(phrase.head) || changeWord(sentence.tokens[phrase.next - 1])) return undefined;
    end = phrase.next;
    return phrase;
  },
};

/** "revenue rose 5% to €4.2bn", "the longest wait was 41 years". */
const subjectOfVerb: Strategy = {
  name: 'the subject of its verb',
  confidence: 0.9,
  find(figure) {
    const verb = governingVerb(figure);
    return verb < 0 ? undefined : subjectBefore(figure.sentence, verb);
  },
};

/** "put the number of dead at 181": what stands between the verb and a preposition before the figure. */
const objectOfVerb: Strategy = {
  name: 'the object of its verb',
  confidence: 0.85,
  find(figure) {
    const verb = governingVerb(figure);
    if (verb < 0) return undefined;
    const phrase = readNounPhrase(figure.sentence, verb + 1);
    const inner = phrase && carrierNouns.has(phrase.head) && phrase.of ? phrase.of : phrase;
    return inner && inner.next <= figure.mention.first ? inner : undefined;
  },
};

const strategies: readonly Strategy[] = [nounBehind, nounBefore, objectOfVerb, subjectOfVerb];

/** What is counted or measured, by ordered strategies; the first that finds something is recorded. */
export const attachThing: Refiner = {
  name: 'attach-thing',
  refine(figures) {
    for (const figure of figures)
      for (const strategy of strategies) {
        const thing = strategy.find(figure);
        if (!thing) continue;
        const { tokens, text } = figure.sentence;
        figure.thing = thing;
        figure.thingSentence = figure.sentence;
        figure.object = text.slice(tokens[thing.first]?.start, tokens[thing.next - 1]?.end);
        note(figure, attachThing.name, `${strategy.name}: "${figure.object}"`, strategy.confidence);
        break;
      }
  },
};
