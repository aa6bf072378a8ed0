import { isOthersName } from './is-others-name.js';
import type { NameWeights } from './name-weights.js';
import type { StoryProfile } from './story-profile.js';

/**
 * Whether two reports are about different people and places: each has names in its headline, or more than once, of
 * which the other has none. What runs alike in them is a form with different names filled in. Each pair that may tell
 * one story is asked, so that no list is made.
 */
export function haveOtherSubjects(left: StoryProfile, right: StoryProfile, { isName }: NameWeights): boolean {
  return (
    left.id !== right.id &&
    isOfSome(left, isName) &&
    isOfSome(right, isName) &&
    !isMet(left, right, isName) &&
    !isMet(right, left, isName)
  );
}

function isOfSome({ subjects }: StoryProfile, isName: NameWeights['isName']): boolean {
  for (const name of subjects) if (isName(name)) return true;
  return false;
}

function isMet(one: StoryProfile, other: StoryProfile, isName: NameWeights['isName']): boolean {
  for (const name of one.subjects)
    if (other.capitals.has(name) && isName(name) && !isOthersName(name, one, other)) return true;
  return false;
}
