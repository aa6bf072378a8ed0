import { Cue } from '../patterns/cue.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** Words of a subject, its prepositional phrase included: "the area in production". */
const reach = 8;

/** "The area in production, at 12,800 hectares, was larger than ever": between commas, an amount of the subject. */
export const atItsAmount: Strategy = {
  name: 'the subject that "at" gives the amount of',
  confidence: 0.9,
  cue: new Cue('at'),
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    const { tokens } = sentence;
    const at = tokenBefore(sentence, relationStart);
    const isAside =
      tokens[at]?.lower === 'at' && tokens[at - 1]?.text === ',' && tokens[mention.next]?.text === ',';
    if (isCount(figure) || !isAside || !finiteTags.has(tokens[mention.next + 1]?.tag)) return undefined;
    for (let first = Math.max(0, at - 1 - reach); first < at - 1; first++) {
      const before = tokens[first - 1];
      if (before && before.tag !== 'det' && before.tag !== 'punct') continue;
      const thing = readNounPhrase(sentence, first);
      if (!thing?.head || isNameOnly(sentence, thing)) continue;
      const rest = tokens.slice(thing.next, at - 1);
      const isWhole =
        rest.length === 0 || (rest[0]?.tag === 'prep' && !rest.some(({ tag }) => finiteTags.has(tag)));
      if (isWhole) return { thing, in: sentence, isAttribute: true };
    }
    return undefined;
  },
};
