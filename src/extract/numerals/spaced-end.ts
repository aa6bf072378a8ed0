import type { Token } from '../tokens/token.js';

/** One blank, thin and no-break ones included. */
const blank = /^[ \u00A0\u2009\u202F]$/;

/**
 * The token after a number whose groups of three stand apart: "30 000". A second group of four or five digits
 * ("3 2016") looks like a slip, and is taken in to be judged with the rest.
 */
export function spacedEnd(text: string, tokens: readonly Token[], first: number): number {
  let next = first + 1;
  if (tokens[next]?.tag !== 'number' || !/^\d{1,3}$/.test(tokens[first]?.text ?? '')) return next;
  for (let group = tokens[next]; group?.tag === 'number'; group = tokens[++next]) {
    const between = text.slice(tokens[next - 1]?.end, group.start);
    if (!blank.test(between) || !/^\d{3,5}$/.test(group.text)) break;
    if (group.text.length > 3) return next === first + 1 ? next + 1 : next;
  }
  return next;
}
