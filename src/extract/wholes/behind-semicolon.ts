import { countsBehind } from '../things/counts-behind.js';
import { isAmount } from './is-amount.js';
import { textBetween } from './text-between.js';
import { valueOf } from './value-of.js';
import type { WholeStrategy } from './whole-strategy.js';

const opens = /;\s(?:(?:about|some|only|just)\s)?$/i;
/** What they are said to be: a noun, an adjective or where from, and nothing that happened to them. */
const sorts: ReadonlySet<string> = new Set(['noun', 'adj', 'prep', 'name']);

/** "The council owns 2,400 flats; 180 are empty": a bare number behind the semicolon counts some of those before it. */
export const behindSemicolon: WholeStrategy = {
  name: 'a bare number behind the semicolon',
  find(figures, at) {
    const [whole, part] = [figures[at - 1], figures[at]];
    if (!whole || !part || whole.sentence !== part.sentence || !isAmount(whole) || !isAmount(part))
      return undefined;
    const isCount = whole.mention.unit === '1' && part.mention.unit === '1' && countsBehind(whole);
    if (!isCount || whole.partOf || countsBehind(part) || !opens.test(textBetween(whole, part)))
      return undefined;
    const [verb, next] = part.sentence.tokens.slice(part.mention.next, part.mention.next + 2);
    const isSaid = /^(?:is|are|was|were)$/.test(verb?.lower ?? '') && sorts.has(next?.tag ?? '');
    return isSaid && valueOf(part) < valueOf(whole) ? whole : undefined;
  },
};
