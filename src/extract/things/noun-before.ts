import { carrierNouns } from '../languages/en/closed-classes.js';
import { timeNouns } from '../languages/en/function-words.js';
import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { isCount } from './is-count.js';
import { isNameOnly } from './is-name-only.js';
import type { Strategy } from './strategy.js';

const nameTags: ReadonlySet<string> = new Set(['noun', 'adj', 'name', 'past', 'ing']);

/** First token of the run of nouns that ends before `end`. */
function runStart({ tokens, hidden }: Sentence, end: number): number {
  let first = end;
  while (first > 0 && nameTags.has(tokens[first - 1]?.tag ?? '') && !hidden.has(first - 1)) first--;
  while (first < end && tokens[first]?.tag === 'past') first++;
  // "Merrow exported nets worth £4 million": the verb between two names parts them.
  for (let verb = end - 2; verb > first; verb--)
    if (tokens[verb]?.tag === 'past' && /^(?:name|noun)$/.test(tokens[verb - 1]?.tag ?? '')) return verb + 1;
  return first;
}

/**
 * "a budget of £8 million", "magnitude 6.4", "Dredging: £4 million", and along a list, "piers £2 million,
 * buoys £1 million".
 */
export const nounBefore: Strategy = {
  name: 'the noun before it',
  confidence: 0.95,
  find(figure, earlier) {
    const { sentence, relationStart } = figure;
    const { tokens } = sentence;
    const at = tokenBefore(sentence, relationStart);
    const isWorth = tokens[at]?.lower === 'worth';
    const joined = isWorth || tokens[at]?.lower === 'of' || (tokens[at]?.text === ':' && !isCount(figure));
    const end = joined ? at : at + 1;
    const first = runStart(sentence, end);
    if (first === end) return undefined;
    const listed =
      earlier.at(-1)?.sentence === sentence && /^(?:,|;|and)$/.test(tokens[first - 1]?.lower ?? '');
    if (!(joined || listed || isCount(figure))) return undefined;
    const thing = readNounPhrase(sentence, first);
    if (!thing || carrierNouns.has(thing.head) || changeWord(tokens[thing.next - 1])) return undefined;
    // "the previous season's 22,900"
    if (!joined && timeNouns.has(thing.head)) return undefined;
    if (!joined && isNameOnly(sentence, thing) && (isCount(figure) || !listed)) return undefined;
    // "assets worth 57 million were seized": the assets are what something happens to.
    return { thing, in: sentence, isAttribute: !isWorth };
  },
};
