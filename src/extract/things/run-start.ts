import type { Sentence } from '../sentence.js';

const nameTags: ReadonlySet<string> = new Set(['noun', 'adj', 'name', 'past', 'ing']);

/** First token of the run of nouns that ends before `end`; `end` where there is none. */
export function runStart({ tokens, hidden }: Sentence, end: number): number {
  let first = end;
  while (first > 0 && nameTags.has(tokens[first - 1]?.tag ?? '') && !hidden.has(first - 1)) first--;
  while (first < end && tokens[first]?.tag === 'past') first++;
  // "Merrow exported nets worth £4 million": the verb between two names parts them.
  for (let verb = end - 2; verb > first; verb--)
    if (tokens[verb]?.tag === 'past' && /^(?:name|noun)$/.test(tokens[verb - 1]?.tag ?? '')) return verb + 1;
  return first;
}
