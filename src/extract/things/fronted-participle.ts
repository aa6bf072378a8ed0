import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** So many tokens may lie between the amount and the comma. */
const reach = 12;

/** "Rising 60 metres above the quay, the mast is ...": the subject behind the comma is what does so. */
export const frontedParticiple: Strategy = {
  name: 'the subject behind its participle',
  confidence: 0.9,
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    const { tokens } = sentence;
    // Asked in this order, a long sentence is not gone through for each of its figures.
    if (tokens[0]?.tag !== 'ing' || isCount(figure)) return undefined;
    const last = tokenBefore(sentence, relationStart);
    for (let at = 1; at <= last; at++) if (tokens[at]?.tag !== 'adv') return undefined;
    const behind = tokens.slice(mention.next, mention.next + reach);
    const comma = behind.findIndex(({ text }) => text === ',');
    const thing = comma < 0 ? undefined : readNounPhrase(sentence, mention.next + comma + 1);
    return thing?.head && finiteTags.has(tokens[thing.next]?.tag) ? { thing, in: sentence } : undefined;
  },
};
