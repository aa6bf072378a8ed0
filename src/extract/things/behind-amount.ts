import type { Figure } from '../figure.js';
import { readPerUnit } from '../parsers/units/read-per-unit.js';

const longest = 10;

/**
 * "€350 a month (half of it lent) of rent": the token behind an amount, what it is counted per and a bracket that
 * follows it.
 */
export function behindAmount({ sentence, mention }: Figure): number {
  const { tokens } = sentence;
  const next = mention.unit.includes('/') ? readPerUnit(sentence, mention.next).next : mention.next;
  if (tokens[next]?.text !== '(') return next;
  for (let close = next + 1; close < next + longest; close++)
    if (tokens[close]?.text === ')') return close + 1;
  return next;
}
