import type { Token } from '../tokens/token.js';

const hedges: ReadonlySet<string> = new Set(
  'about almost nearly roughly around some over approximately just only well more less than at least'.split(
    ' ',
  ),
);

/** The token before a part of a whole and the words that hedge it: "by" of "by nearly a third", "by more than half". */
export function beforeHedges(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at >= 0 && hedges.has(tokens[at]?.lower ?? '')) at--;
  return at;
}
