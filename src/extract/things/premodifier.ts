import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** "a £1.284bn budget", "the new 15 km road": an amount between an article or adjective and its noun. */
export const premodifier: Strategy = {
  name: 'the noun that it stands before',
  confidence: 0.95,
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    const { tokens } = sentence;
    const before = tokens.findLast((token) => token.end <= relationStart);
    const opens = before?.tag === 'det' || before?.tag === 'adj' || /['’]s?$/.test(before?.lower ?? '');
    if (isCount(figure) || mention.unit.includes('/') || !opens) return undefined;
    const thing = ['noun', 'adj'].includes(tokens[mention.next]?.tag ?? '')
      ? readNounPhrase(sentence, mention.next)
      : undefined;
    return thing?.head ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
