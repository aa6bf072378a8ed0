import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';

const places: ReadonlySet<string> = new Set([
  'at',
  'in',
  'to',
  'across',
  'among',
  'over',
  'on',
  'for',
  'within',
]);
const known = /^(?:the|its|their|our|his|her|these|those|all)$|['’]s?$/;
const reach = 5;

/** "are moored at the port's three quays": a number of things that are known, where or among which the rest is told. */
export function isSetting({ sentence, relationStart }: Figure): boolean {
  const { tokens } = sentence;
  let isKnown = false;
  for (let at = tokenBefore(sentence, relationStart), steps = 0; at >= 0 && steps < reach; at--, steps++) {
    const { lower = '', tag } = tokens[at] ?? {};
    if (known.test(lower)) isKnown = true;
    else if (places.has(lower)) return isKnown;
    else if (tag !== 'name' && tag !== 'adj' && tag !== 'noun') return false;
  }
  return false;
}
