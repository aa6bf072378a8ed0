import { haveOtherSubjects } from './have-other-subjects.js';
import type { NameWeights } from './name-weights.js';
import type { StoryProfile } from './story-profile.js';

/** What each of two reports is about, where neither has a word of what the other is about. */
export interface OtherSubjects {
  left: string[];
  right: string[];
}

/** What two reports are about that are about different people and places; undefined of others. */
export function otherSubjects(
  left: StoryProfile,
  right: StoryProfile,
  names: NameWeights,
): OtherSubjects | undefined {
  if (!haveOtherSubjects(left, right, names)) return undefined;
  const named = ({ subjects }: StoryProfile) => [...subjects].filter(names.isName);
  return { left: named(left), right: named(right) };
}
