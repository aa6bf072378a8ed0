import type { StoryProfile } from './story-profile.js';

/** A word that each of two reports has in longer names alone, and never in the same: of other people, firms, places. */
export function isOthersName(word: string, a: StoryProfile, b: StoryProfile): boolean {
  const [ours, theirs] = [a.beside.get(word), b.beside.get(word)];
  return ours !== undefined && theirs !== undefined && !ours.some((one) => theirs.includes(one));
}
