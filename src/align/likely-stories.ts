import type { Passage } from '../model/passage.js';
import { namedAlike } from './named-alike.js';
import type { NameWeights } from './name-weights.js';
import { storyBits } from './story-bits.js';
import type { StoryProfile } from './story-profile.js';
import type { StoryVerdict } from './tell-stories.js';

/**
 * Which other documents may tell the same story as one, by id. Not all pairs of a large archive are looked at, but those
 * of the same `event`, those that share text, and those that share a telling name and were made within days of each
 * other, or on an unknown day. What `tellStories` finds to be the same is among them.
 *
 * @param profiles in the order of their ids
 */
export function likelyStories(
  profiles: readonly StoryProfile[],
  names: NameWeights,
  passages: readonly Passage[],
  stories: (left: string, right: string) => StoryVerdict,
): (id: string) => ReadonlySet<string> {
  const linked = linkedBy(profiles, passages);
  const named = namedAlike(profiles, names);
  const found = new Map(profiles.map(({ id }) => [id, new Set<string>()]));
  // Each pair once. Who comes first in order adds itself first, so that all sets are in order as well.
  profiles.forEach(({ id }, at) => {
    const others = new Set([...linked(at), ...named(at)]);
    // A translation has no name in common with what it translates, and is known by its figures, or through a third.
    const small = names.crowd > 0 ? [] : profiles;
    small.forEach((other, place) => {
      if (speaksForIt(stories(id, other.id))) others.add(place);
    });
    for (const place of [...others].filter((one) => one > at).sort((a, b) => a - b)) {
      const other = profiles[place]!.id;
      if (stories(id, other).verdict === 'different') continue;
      found.get(id)!.add(other);
      found.get(other)!.add(id);
    }
  });
  return (id) => found.get(id) ?? new Set();
}

/** Rather than against it. */
function speaksForIt({ doubt }: StoryVerdict): boolean {
  return doubt > -storyBits.enoughForSame;
}

/** Documents of one `event`, and those that have text in common, by their places. */
function linkedBy(
  profiles: readonly StoryProfile[],
  passages: readonly Passage[],
): (at: number) => readonly number[] {
  const places = new Map(profiles.map(({ id }, at) => [id, at]));
  const events = new Map<string, number[]>();
  const texts = new Map<number, number[]>();
  profiles.forEach(({ event }, at) => {
    if (event !== undefined) put(events, event, at);
  });
  for (const { left, right } of passages) {
    const [one, other] = [places.get(left)!, places.get(right)!];
    put(texts, one, other);
    put(texts, other, one);
  }
  return (at) => [...(events.get(profiles[at]!.event ?? '') ?? []), ...(texts.get(at) ?? [])];
}

function put<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
