import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Sentence } from '../sentence.js';
import { nounLemma } from '../tokens/noun-lemma.js';

const looked = 24;

/** "Six Arrested Over Missing Nets": where every long word has a capital, a capital says nothing. */
const isHeadlineCase = ({ tokens }: Sentence): boolean =>
  !tokens.slice(1, looked).some(({ tag, text }) => (tag === 'noun' || tag === 'past') && text.length > 3);

/**
 * The runs of names between two tokens, as token indices. Words that a glossary knows are no names where all of a run
 * is known: "GDP", "Net Profit"; but "Farmers' League" is one.
 */
export function nameRuns(
  sentence: Sentence,
  first: number,
  next: number,
  vocabulary: Vocabulary,
): { first: number; next: number }[] {
  const { tokens } = sentence;
  if (sentence.language === 'zh') return [];
  const runs: { first: number; next: number }[] = [];
  for (let at = first; at < next; at++) {
    let end = at;
    while (end < next && tokens[end]?.tag === 'name') end++;
    if (end === at) continue;
    const isKnown = tokens.slice(at, end).every(({ lower }) => vocabulary.knows(nounLemma(lower)));
    if (!isKnown) runs.push({ first: at, next: end });
    at = end;
  }
  return runs.length && isHeadlineCase(sentence) ? [] : runs;
}
