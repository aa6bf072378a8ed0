import type { FindingView, ReadFigure, Stance } from '../../view/finding-view.js';

/**
 * Which figures are wrong in each of several findings about copies of one, where a reviewer has said so of one of them:
 * those that state the same on the same side. Copies may be told in another order, so a letter alone says nothing; it
 * decides where both sides have the same figure, as where one figure is told of two things.
 *
 * @param wrong ids of claims of one of the findings
 * @returns ids of claims, by finding
 */
export function wrongInEach(
  wrong: readonly string[],
  views: readonly FindingView[],
): ReadonlyMap<string, string[]> {
  const named = new Set(wrong);
  const shown = views.find(({ stances }) => {
    const claims = new Set(stances.flatMap(figuresOf).map(({ claim }) => claim));
    return wrong.every((id) => claims.has(id));
  });
  if (!shown) return new Map();
  const sides = shown.stances.flatMap((stance) => {
    const figures = figuresOf(stance).filter(({ claim }) => named.has(claim));
    return figures.length > 0 ? [{ letter: stance.letter, said: new Set(figures.map(saidBy)) }] : [];
  });
  return new Map(
    views.map((view) => [
      view.id,
      view === shown ? [...wrong] : [...new Set(sides.flatMap((side) => sameIn(view, side)))],
    ]),
  );
}

function sameIn(
  { stances }: FindingView,
  { letter, said }: { letter: string; said: ReadonlySet<string> },
): string[] {
  const alike = stances
    .map((stance) => ({
      letter: stance.letter,
      same: figuresOf(stance).filter((one) => said.has(saidBy(one))),
    }))
    .filter(({ same }) => same.length > 0);
  const side = alike.find((stance) => stance.letter === letter) ?? alike[0];
  return side ? side.same.map(({ claim }) => claim) : [];
}

function figuresOf({ sides }: Stance): ReadFigure[] {
  return sides.flatMap(({ figures }) => figures);
}

function saidBy({ value, quote, unit }: ReadFigure): string {
  return `${value ?? quote}\t${unit}`;
}
