import { isOthersName } from './is-others-name.js';
import type { NameWeights } from './name-weights.js';
import type { StoryProfile } from './story-profile.js';

/** What each of two reports is about, where neither has a word of what the other is about. */
export interface OtherSubjects {
  left: string[];
  right: string[];
}

/**
 * Whether two reports are about different people and places: each has names in its headline, or more than once, of
 * which the other has none. What runs alike in them is a form with different names filled in.
 */
export function otherSubjects(
  left: StoryProfile,
  right: StoryProfile,
  { isName }: NameWeights,
): OtherSubjects | undefined {
  if (left.id === right.id) return undefined;
  if (isMet(left, right, isName) || isMet(right, left, isName)) return undefined;
  const [inLeft, inRight] = [left, right].map(({ subjects }) => [...subjects].filter(isName));
  return inLeft!.length > 0 && inRight!.length > 0 ? { left: inLeft!, right: inRight! } : undefined;
}

/** Each pair that may tell one story is asked, so that no list is made. */
function isMet(one: StoryProfile, other: StoryProfile, isName: NameWeights['isName']): boolean {
  for (const name of one.subjects)
    if (other.capitals.has(name) && isName(name) && !isOthersName(name, one, other)) return true;
  return false;
}
