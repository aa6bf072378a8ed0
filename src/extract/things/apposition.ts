import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from './is-count.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import type { Strategy } from './strategy.js';

const reach = 8;

/** Nouns that an amount is the value of, whatever follows it: "the price of a berth, €60 at the time, fell". */
const valued: ReadonlySet<string> = new Set(
  'price cost fee fare rent wage salary budget bill fine debt term sentence capacity length height'.split(
    ' ',
  ),
);

/** "the first guess at the cost, $42 million": an amount between a comma and the end says what it is of. */
export const apposition: Strategy = {
  name: 'what it stands in apposition to',
  confidence: 0.85,
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    const { tokens } = sentence;
    const comma = tokenBefore(sentence, relationStart);
    const after = tokens[mention.next];
    if (isCount(figure) || tokens[comma]?.text !== ',') return undefined;
    const ends = !after || after.tag === 'punct';
    for (let at = Math.max(0, comma - reach); at < comma; at++) {
      const thing = readNounPhrase(sentence, at);
      if (thing?.next !== comma || thing.first !== at || isNameOnly(sentence, thing)) continue;
      const isValued = valued.has(thing.head);
      if (ends || isValued)
        return { thing: isValued ? thing : (thing.of ?? thing), in: sentence, isAttribute: true };
    }
    return undefined;
  },
};
