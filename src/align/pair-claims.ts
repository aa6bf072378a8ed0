import { diffArrays } from 'diff';
import type { Token } from './token-sentences.js';

/**
 * Claims that stand in the same place of two sentences that run alike, by id, in order.
 *
 * Figures that read the same meet where the words do. Where the words break off on both sides, and as many
 * figures stand in the one gap as in the other, those meet in order: "stopped £18.4 million" with "stopped £14.8
 * million".
 */
export function pairClaims(left: readonly Token[], right: readonly Token[]): [string, string][] {
  const found: [Token, Token][] = [];
  let [atLeft, atRight] = [0, 0];
  let [gapLeft, gapRight]: [Token[], Token[]] = [[], []];
  const closeGap = () => {
    const [a, b] = [gapLeft.filter(isFigure), gapRight.filter(isFigure)];
    if (a.length === b.length) a.forEach((token, at) => found.push([token, b[at] as Token]));
    [gapLeft, gapRight] = [[], []];
  };
  for (const { added, removed, count } of diffArrays([...left], [...right], { comparator: readsSame })) {
    const [fromLeft, fromRight] = [left.slice(atLeft, atLeft + count), right.slice(atRight, atRight + count)];
    if (!added) atLeft += count;
    if (!removed) atRight += count;
    if (removed) gapLeft.push(...fromLeft);
    else if (added) gapRight.push(...fromRight);
    else {
      closeGap();
      fromLeft.forEach((token, at) => found.push([token, fromRight[at] as Token]));
    }
  }
  closeGap();
  return found.flatMap(([a, b]): [string, string][] =>
    a.claim && b.claim ? [[a.claim.id, b.claim.id]] : [],
  );
}

function readsSame(a: Token, b: Token): boolean {
  return a.word === b.word && a.figure === b.figure;
}

function isFigure({ figure }: Token): boolean {
  return figure !== undefined;
}
