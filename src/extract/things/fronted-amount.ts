import { Cue } from '../patterns/cue.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isCarrier } from './is-carrier.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import type { Strategy } from './strategy.js';

/** "At £2.4 million, the budget is the largest yet": an amount that opens a sentence is that of its subject. */
export const frontedAmount: Strategy = {
  name: 'the subject behind it',
  confidence: 0.9,
  cue: new Cue('at'),
  find({ sentence, mention }) {
    const { tokens } = sentence;
    const opener = mention.first - (tokens[mention.first - 1]?.tag === 'symbol' ? 2 : 1);
    const isFronted = opener >= 0 && opener < 3 && /^at$/i.test(tokens[opener]?.text ?? '');
    if (!isFronted || tokens[mention.next]?.text !== ',') return undefined;
    const thing = readNounPhrase(sentence, mention.next + 1);
    if (!thing?.head || isCarrier(thing) || isNameOnly(sentence, thing)) return undefined;
    return finiteTags.has(tokens[thing.next]?.tag) ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
