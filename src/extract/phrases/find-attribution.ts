import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Sentence } from '../sentence.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import type { NounPhrase } from './noun-phrase.js';
import { readNounPhrase } from './read-noun-phrase.js';
import { subjectBefore } from './subject-before.js';

/** What says something only for whoever made it: "according to figures from the harbour office". */
const papers: ReadonlySet<string> = new Set(
  'figure data statistic number result estimate report document survey study analysis finding'.split(' '),
);

/** Verbs that make what follows a claim of their subject, but have other uses as well: "an estimated 400 boats". */
const judgingVerbs: ReadonlySet<string> = new Set(['estimate', 'reckon', 'calculate', 'believe']);

/** "The ministry put the loss at €5 million" */
const puts = /^put(?:s|ting)?$/;
const placed = /^\s(?:[^,;:.\d]{2,80}\s)?at\s(?:\p{L}+\s){0,3}[^\p{L}\d\s,;:.]?\d/u;

const passive = /^(?:is|are|was|were|be|been|being)$/;
const by: ReadonlySet<string> = new Set(['from', 'by']);

/** "according to the harbour office", "the harbour office said", "said the mayor". */
export function findAttribution(sentence: Sentence): string | undefined {
  const { tokens } = sentence;
  const accordingTo = tokens.findIndex(
    (token, at) => token.lower === 'according' && tokens[at + 1]?.lower === 'to',
  );
  if (accordingTo >= 0) return accordedTo(sentence, accordingTo + 2);
  const reported = tokens.findIndex(
    (token, at) =>
      (token.tag === 'past' || token.tag === 'verb') &&
      reportingVerbs.has(verbLemma(token.lower)) &&
      // "Inflation is expected to fall": nobody is quoted.
      !(token.tag === 'past' && passive.test(tokens[at - 1]?.lower ?? '')),
  );
  const said = reported < 0 ? judgedAt(sentence) : reported;
  if (said < 0) return undefined;
  const behind = speakerBehind(sentence, said);
  const speaker = behind ?? subjectBefore(sentence, said);
  // "the harbour office estimates": nouns run on into what may be one as well.
  const next = behind?.next ?? Math.min(speaker?.next ?? 0, said);
  return speaker?.head && next > speaker.first ? wordsOf(sentence, speaker.first, next) : undefined;
}

/** Where somebody is said to estimate: right behind whoever does; -1 for nowhere. */
function judgedAt({ tokens, text, end }: Sentence): number {
  return tokens.findIndex((token, at) => {
    const before = tokens[at - 1]?.tag;
    if (before !== 'noun' && before !== 'name') return false;
    return (
      judgingVerbs.has(verbLemma(token.lower)) ||
      (puts.test(token.lower) && placed.test(text.slice(token.end, end)))
    );
  });
}

/** "12 boats were lost, said the mayor" and no "the mayor, on Friday, said the boats were lost" */
function speakerBehind(sentence: Sentence, said: number): NounPhrase | undefined {
  const { tokens } = sentence;
  const before = tokens[said - 1]?.tag;
  if (before !== undefined && before !== 'punct' && before !== 'quote') return undefined;
  // "The mayor, on Friday, told the council": behind it stands who was told.
  if (verbLemma(tokens[said]?.lower ?? '') === 'tell') return undefined;
  const phrase = readNounPhrase(sentence, said + 1);
  return phrase && !finiteTags.has(tokens[phrase.next]?.tag) ? phrase : undefined;
}

function accordedTo(sentence: Sentence, at: number): string | undefined {
  const phrase = readNounPhrase(sentence, at);
  if (!phrase) return undefined;
  const { tokens } = sentence;
  // "figures released on Tuesday by the harbour office"
  const maker = tokens.findIndex(
    ({ lower, tag }, next) =>
      next >= phrase.next && next < phrase.next + 4 && (by.has(lower) || tag === 'punct'),
  );
  const isPaper = papers.has(phrase.head) && by.has(tokens[maker]?.lower ?? '');
  const named = isPaper ? readNounPhrase(sentence, maker + 1) : undefined;
  const { first, next } = named ?? phrase;
  return wordsOf(sentence, first, next);
}

function wordsOf({ tokens, text }: Sentence, first: number, next: number): string {
  return text.slice(tokens[first]?.start, tokens[next - 1]?.end);
}
