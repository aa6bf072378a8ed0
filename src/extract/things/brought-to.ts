import { Cue } from '../patterns/cue.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCarrier } from './is-carrier.js';
import { raisers } from './raisers.js';
import type { Strategy } from './strategy.js';

/** Hardly more words stand between the verb and its "to". */
const reach = 10;

/** "Two more were found, bringing the number of survivors to 65": what was brought to it. */
export const broughtTo: Strategy = {
  name: 'what was brought to it',
  confidence: 0.95,
  cue: new Cue('to'),
  find({ sentence, relationStart }) {
    const { tokens } = sentence;
    const to = tokenBefore(sentence, relationStart);
    if (tokens[to]?.lower !== 'to') return undefined;
    let verb = to - 1;
    while (verb > to - reach && verb >= 0 && !raisers.has(tokens[verb]?.lower ?? '')) verb--;
    if (!raisers.has(tokens[verb]?.lower ?? '')) return undefined;
    const phrase = readNounPhrase(sentence, verb + 1);
    const thing = phrase && isCarrier(phrase) ? phrase.of : phrase;
    return thing?.head && (phrase?.of?.next ?? phrase?.next) === to ? { thing, in: sentence } : undefined;
  },
};
