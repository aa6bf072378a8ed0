import { carrierNouns } from '../languages/en/closed-classes.js';
import { note, type Figure } from '../figure.js';
import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase, type NounPhrase } from '../phrases/noun-phrase.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { Refiner } from './refiner.js';

/** A way to find what a figure counts or measures, and how far it may be trusted. */
interface Strategy {
  name: string;
  confidence: number;
  find(figure: Figure, previous: Figure | undefined): NounPhrase | undefined;
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

/** "272 billion yuan (the same below) of the funds": a bracket behind an amount is passed over. */
function behindBracket({ sentence, mention }: Figure): number {
  const { tokens } = sentence;
  if (tokens[mention.next]?.text !== '(') return mention.next;
  const close = tokens.findIndex((token, at) => at > mention.next && token.text === ')');
  return close > 0 && close < mention.next + 10 ? close + 1 : mention.next;
}

/** Right behind a count, or behind "of" after an amount: "118,000 cases", "47 billion yuan of frozen funds". */
const nounBehind: Strategy = {
  name: 'the noun behind it',
  confidence: 1,
  find(figure) {
    const { mention, sentence, measure } = figure;
    const at = mention.unit === '1' ? mention.next : behindBracket(figure);
    const after = sentence.tokens[at]?.lower;
    if ((measure === 'change' || mention.unit !== '1') && after !== 'of' && (after !== 'in' || !/^[A-Z]{3}$/.test(mention.unit))) return undefined;
    const phrase = readNounPhrase(sentence, after === 'in' ? at + 1 : at);
    if (!phrase || sentence.tokens[phrase.first]?.tag === 'name') return mention.unit === '1' ? phrase : undefined;
    return carrierNouns.has(phrase.head || (phrase.modifiers[0] ?? '')) ? undefined : phrase;
  },
};

/** "3,201 illegally leaving the port": people known by what they do. */
const doingBehind: Strategy = {
  name: 'what they do, behind it',
  confidence: 0.85,
  find({ mention, sentence }) {
    const { tokens } = sentence;
    let at = mention.next;
    while (tokens[at]?.tag === 'adv') at++;
    const verb = tokens[at];
    if (mention.unit !== '1' || verb?.tag !== 'ing') return undefined;
    const object = readNounPhrase(sentence, at + 1);
    const modifiers = [verbLemma(verb.lower), ...(object?.head ? [object.head] : [])];
    return { first: mention.next, next: object?.next ?? at + 1, head: '', modifiers };
  },
};

const nameTags: ReadonlySet<string> = new Set(['noun', 'adj', 'name']);

/** First token of the run of nouns that ends before `end`. */
function runStart({ tokens, hidden }: Figure['sentence'], end: number): number {
  let first = end;
  while (first > 0 && nameTags.has(tokens[first - 1]?.tag ?? '') && !hidden.has(first - 1)) first--;
  return first;
}

/**
 * "a budget of £1.284 billion", "magnitude 6.4", "Education: £486 million", and along a list, "housing £189 million,
 * transport £131 million".
 */
const nounBefore: Strategy = {
  name: 'the noun before it',
  confidence: 0.95,
  find(figure, previous) {
    const { sentence, relationStart } = figure;
    const { tokens } = sentence;
    const at = tokenBefore(sentence, relationStart);
    const joined = tokens[at]?.lower === 'of' || (tokens[at]?.text === ':' && !isCount(figure));
    const end = joined ? at : at + 1;
    const first = runStart(sentence, end);
    const listed = previous?.sentence === sentence && /^(?:,|;|and)$/.test(tokens[first - 1]?.lower ?? '');
    if (first === end || !(joined || listed || figure.mention.unit === '1')) return undefined;
    if (!joined && tokens.slice(first, end).every((token) => token.tag === 'name')) return undefined;
    const phrase = readNounPhrase(sentence, first);
    return !phrase || carrierNouns.has(phrase.head) || changeWord(tokens[phrase.next - 1]) ? undefined : phrase;
  },
};

const ownVerb: ReadonlySet<string> = new Set(['aux', 'past', 'verb', 'modal']);

/** "64 people died in Tolgay, 37 in Merrin": a count that names nothing counts what the one before it did. */
const ellipsis: Strategy = {
  name: 'as in the figure before it',
  confidence: 0.9,
  find(figure, previous) {
    if (!isCount(figure) || !previous?.thing || !isCount(previous) || previous.sentence !== figure.sentence) return undefined;
    const between = figure.sentence.tokens.slice(previous.mention.next, figure.mention.first);
    const verbs = between.filter((token, at) => ownVerb.has(token.tag) && at > 0 && between[at - 1]?.text === ',');
    return verbs.length ? undefined : previous.thing;
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

const strategies: readonly Strategy[] = [nounBehind, doingBehind, nounBefore, ellipsis, objectOfVerb, subjectOfVerb];

/** What is counted or measured, by ordered strategies; the first that finds something is recorded. */
export const attachThing: Refiner = {
  name: 'attach-thing',
  refine(figures) {
    figures.forEach((figure, at) => {
      for (const strategy of strategies) {
        const thing = strategy.find(figure, figures[at - 1]);
        if (!thing) continue;
        const { tokens, text } = figure.sentence;
        figure.thing = thing;
        figure.thingSentence = figure.sentence;
        figure.object = text.slice(tokens[thing.first]?.start, tokens[thing.next - 1]?.end);
        note(figure, attachThing.name, `${strategy.name}: "${figure.object}"`, strategy.confidence);
        break;
      }
    });
  },
};
