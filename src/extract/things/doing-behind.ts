import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "3,201 illegally leaving the port": people known by what they do. */
export const doingBehind: Strategy = {
  name: 'what they do, behind it',
  confidence: 0.85,
  find(figure) {
    const { mention, sentence } = figure;
    const { tokens } = sentence;
    let at = mention.next;
    while (tokens[at]?.tag === 'adv') at++;
    const verb = tokens[at];
    if (!isCount(figure) || verb?.tag !== 'ing') return undefined;
    const object = readNounPhrase(sentence, at + 1);
    const modifiers = [verbLemma(verb.lower), ...(object?.head ? [object.head] : [])];
    return {
      thing: { first: mention.next, next: object?.next ?? at + 1, head: '', modifiers },
      in: sentence,
    };
  },
};
