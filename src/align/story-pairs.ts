import type { Passage } from '../model/passage.js';
import type { StoryProfile } from './story-profile.js';
import type { StoryVerdict } from './tell-stories.js';

/**
 * The pairs of documents that may tell one event, by id, in order. Two reports that have no name, no text and no `event`
 * in common hardly tell one, so only those that have are looked at: an archive has too many pairs to try all.
 */
export function storyPairs(
  profiles: readonly StoryProfile[],
  passages: readonly Passage[],
  stories: (left: string, right: string) => StoryVerdict,
): [string, string][] {
  const holders = new Map<string, string[]>();
  const named = new Set(profiles.flatMap(({ names }) => [...names]));
  for (const { id, event, capitals } of profiles) {
    const names = [...capitals].filter((word) => named.has(word));
    for (const mark of [...names, ...(event === undefined ? [] : [`event: ${event}`])])
      holders.set(mark, [...(holders.get(mark) ?? []), id]);
  }
  const pairs = new Set(passages.map(({ left, right }) => `${left}\n${right}`));
  for (const ids of holders.values())
    ids.forEach((left, at) => ids.slice(at + 1).forEach((right) => pairs.add(`${left}\n${right}`)));
  return [...pairs]
    .toSorted()
    .map((pair) => pair.split('\n') as [string, string])
    .filter(([left, right]) => left !== right && stories(left, right).verdict !== 'different');
}
