import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Finder } from './find-pairs.js';
import type { StoryVerdict } from './tell-stories.js';
import { twins } from './twins.js';

interface Known {
  stories(left: string, right: string): StoryVerdict;
  scope(a: Claim, b: Claim): Comparison;
  likeness(a: Claim, b: Claim): Weight;
}

/** Finds the figures that two reports of one event tell in other words. */
export function twinFinder({ stories, scope, likeness }: Known): Finder {
  return (left, right, [one, other]) =>
    twins(left, right, { likeness, scope, doubt: stories(one, other).doubt });
}
