import type { Stance } from '../../view/finding-view.js';

/** Ids of all figures that stances rest on. */
export function claimsOf(stances: readonly Pick<Stance, 'sides'>[]): string[] {
  return stances.flatMap(({ sides }) => sides.flatMap(({ figures }) => figures.map(({ claim }) => claim)));
}
