import type { Figure } from '../figure.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

const adverbs: ReadonlySet<string> = new Set(['adv', 'aux', 'modal']);

/** The verb of "illegally leaving" or "who had left" behind a count; -1 where there is none. */
function doingVerb({ mention, sentence }: Figure): number {
  const { tokens } = sentence;
  const relative = tokens[mention.next]?.lower === 'who';
  let at = relative ? mention.next + 1 : mention.next;
  while (adverbs.has(tokens[at]?.tag ?? '')) at++;
  const tag = tokens[at]?.tag;
  return tag === 'ing' || (relative && (tag === 'past' || tag === 'verb')) ? at : -1;
}

/** "3,201 illegally leaving the port", "3,201 who left the port": people known by what they do. */
export const doingBehind: Strategy = {
  name: 'what they do, behind it',
  confidence: 0.85,
  find(figure) {
    const { mention, sentence, relationStart } = figure;
    const at = doingVerb(figure);
    // "is around 73, raising hopes": a figure that something is said to be is complete.
    const isSaid = sentence.tokens[tokenBefore(sentence, relationStart)]?.tag === 'aux';
    if (!isCount(figure) || at < 0 || isSaid) return undefined;
    const object = readNounPhrase(sentence, at + 1);
    const verb = verbLemma(sentence.tokens[at]?.lower ?? '');
    const modifiers = [verb, ...(object?.head ? [object.head] : [])];
    return {
      thing: { first: mention.next, next: object?.next ?? at + 1, head: '', modifiers },
      in: sentence,
    };
  },
};
