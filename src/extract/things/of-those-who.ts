import type { Figure } from '../figure.js';
import { emptyVerbs } from '../languages/en/light-verbs.js';
import { isLight } from '../phrases/is-light.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import type { Sentence } from '../sentence.js';
import { objectPhrases } from '../languages/en/object-phrases.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { countsBehind } from './counts-behind.js';

const reach = 8;
const helpers: ReadonlySet<string> = new Set(['aux', 'modal', 'adv', 'to']);
const states: ReadonlySet<string> = new Set(['with', 'without', 'on', 'aged']);

/** The noun behind a verb and an article. */
const objectAt = (tokens: readonly Token[], at: number): string =>
  nounLemma(tokens[tokens[at]?.tag === 'det' ? at + 1 : at]?.lower ?? '');

/** The verb and the nouns of a clause that starts at a token, up to the verb or the stop that ends it. */
function wordsOfClause(sentence: Sentence, start: number): string[] {
  const { tokens, hidden } = sentence;
  let at = start;
  while (helpers.has(tokens[at]?.tag ?? '')) at++;
  // "who had to leave their homes"
  const phrase = objectPhrases.get(`${verbLemma(tokens[at]?.lower ?? '')} ${objectAt(tokens, at + 1)}`);
  if (phrase !== undefined) return [phrase];
  const verb = verbLemma(tokens[at]?.lower ?? '');
  const words = isLight(verb) || emptyVerbs.has(verb) ? [] : [verb];
  for (at++; at < start + reach; at++) {
    const tag = tokens[at]?.tag;
    if (tag === 'det' || tag === 'prep') continue;
    const phrase = hidden.has(at) || tag === undefined ? undefined : readNounPhrase(sentence, at);
    if (!phrase?.head || phrase.first !== at) break;
    if (tag !== 'name') words.push(phrase.head);
    at = phrase.next - 1;
  }
  return words;
}

/** "the 900 people whom the port employs": what is done to them, by whoever stands between. */
function verbOfClause({ tokens }: Sentence, start: number): string[] {
  const words = tokens.slice(start, start + reach);
  const verb = words.find(({ tag }) => tag === 'past' || tag === 'verb' || tag === 'punct');
  const lemma = verb && verb.tag !== 'punct' ? verbLemma(verb.lower) : '';
  return lemma === '' || isLight(lemma) || emptyVerbs.has(lemma) ? [] : [lemma];
}

/** "people in work", "patients in hospital": states that a person is in, not places. */
const conditions: ReadonlySet<string> = new Set(
  'work employment hospital prison jail custody care quarantine isolation poverty debt'.split(' '),
);

/** "in work", "out of work" right behind what is counted, as the glossaries write it. */
function conditionAt({ tokens }: Sentence, at: number): string | undefined {
  const [link, of] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const list = tokens[at + 1]?.tag === 'det' ? at + 2 : at + 1;
  if (link === 'on' && tokens[list]?.lower === 'waiting' && /^lists?$/.test(tokens[list + 1]?.lower ?? ''))
    return 'on waiting list';
  const noun = tokens[link === 'out' && of === 'of' ? at + 2 : at + 1]?.lower ?? '';
  if (!conditions.has(noun)) return undefined;
  return link === 'out' && of === 'of' ? `out of ${noun}` : link === 'in' ? `in ${noun}` : undefined;
}

/**
 * What singles out the people or things counted behind their noun: "the 16,230 members who took part in the ballot"
 * (ballot), "900 people entitled to vote" (vote), "40 households without water" (water).
 */
export function ofThoseWho(figure: Figure): string[] {
  const { thing, sentence, mention } = figure;
  const { tokens, hidden } = sentence;
  // "The number of pupils who left rose to 40"
  const isLead =
    thing?.next !== undefined &&
    thing.next < mention.first &&
    /^(?:who|that)$/.test(tokens[thing.next]?.lower ?? '');
  const at = thing && (countsBehind(figure) || isLead) ? thing.next : mention.next;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || hidden.has(at)) return [];
  if (token.lower === 'whom') return verbOfClause(sentence, at + 1);
  if (/^(?:who|that)$/.test(token.lower)) return wordsOfClause(sentence, at + 1);
  if (/^(?:entitled|eligible|registered)$/.test(token.lower) && next?.tag === 'to')
    return [token.lower, ...wordsOfClause(sentence, at + 2)];
  const condition = countsBehind(figure) ? conditionAt(sentence, at) : undefined;
  if (condition !== undefined) return [condition];
  if (!states.has(token.lower) || !countsBehind(figure) || hidden.has(at + 1)) return [];
  const phrase = readNounPhrase(sentence, at + 1);
  return phrase?.head && tokens[phrase.first]?.tag !== 'name'
    ? [token.lower === 'without' ? `without ${phrase.head}` : phrase.head]
    : [];
}
