import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { Cue } from '../patterns/cue.js';
import { countsBehind } from '../things/counts-behind.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const opensOnce = /^[^().;:]*\([^().;:]*$/;
const comparesWith = /\b(?:it|they|there)\s+(?:was|were|had)\b|\b(?:than|compared)\b/i;

/** "58 boats were searched (12 have since been sold)": a bracket with a verb, and nothing named that it counts. */
function isAside(whole: Figure, part: Figure): boolean {
  const between = textBetween(whole, part);
  const bracket = between.slice(between.indexOf('('));
  const { tokens } = part.sentence;
  const open = tokens.findLastIndex(({ text }, at) => at < part.mention.first && text === '(');
  const close = tokens.findIndex(({ text }, at) => at > part.mention.first && text === ')');
  const isClause = tokens.slice(open + 1, close).some(({ tag }) => finiteTags.has(tag));
  return opensOnce.test(between) && isClause && !comparesWith.test(bracket);
}

/** "Police held 58 people (proceedings against 12 were later dropped)": 12 of those whom the bracket is put behind. */
export const inItsBrackets: WholeStrategy = {
  name: 'counts some of what its bracket is put behind',
  cue: new Cue('('),
  find(figures, at) {
    const [whole, part, next] = [figures[at - 1], figures[at], figures[at + 1]];
    if (!whole || !part || whole.sentence !== part.sentence || !isAmount(whole) || !isAmount(part))
      return undefined;
    const counts = whole.mention.unit === '1' && part.mention.unit === '1' && countsBehind(whole);
    if (!counts || countsBehind(part) || (part.mention.value ?? 0) >= (whole.mention.value ?? 0))
      return undefined;
    const isAlone = next?.sentence !== part.sentence || textBetween(part, next).includes(')');
    const closes = textBehind(part, 120).includes(')');
    return isAlone && closes && !isPreviousLevel(part) && isAside(whole, part) ? whole : undefined;
  },
};
