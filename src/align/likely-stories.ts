import type { Passage } from '../model/passage.js';
import { parsePeriod } from '../model/period.js';
import type { NameWeights } from './name-weights.js';
import type { StoryVerdict } from './tell-stories.js';
import type { StoryProfile } from './story-profile.js';

/** Reports further apart than a month are of one story only where their metadata says so. */
const window = 31;

/**
 * Which other documents may tell the same story as one, by id, without a look at all pairs of a large archive: those
 * of the same `event`, those that share text, and those that share a telling name and were made within days of each
 * other, or on an unknown day. What `tellStories` finds to be the same is among them.
 */
export function likelyStories(
  profiles: readonly StoryProfile[],
  names: NameWeights,
  passages: readonly Passage[],
  stories: (left: string, right: string) => StoryVerdict,
): (id: string) => ReadonlySet<string> {
  const holders = new Map<string, string[]>();
  const put = (key: string, id: string) => {
    const list = holders.get(key);
    if (list) list.push(id);
    else holders.set(key, [id]);
  };
  for (const profile of profiles) for (const key of keysOf(profile, names).held) put(key, profile.id);
  for (const { left, right } of passages) {
    put(`text ${left}`, right);
    put(`text ${right}`, left);
  }
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const known = new Map<string, ReadonlySet<string>>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const profile = byId.get(id);
    const sought = profile ? keysOf(profile, names).sought : [];
    const likely = new Set([...sought, `text ${id}`].flatMap((key) => holders.get(key) ?? []));
    likely.delete(id);
    const found = new Set(
      [...likely].toSorted().filter((other) => stories(id, other).verdict !== 'different'),
    );
    known.set(id, found);
    return found;
  };
}

/** Under which keys a document is held, and under which its like are looked for. */
function keysOf(
  { event, day, capitals }: StoryProfile,
  { isName, bits }: NameWeights,
): { held: string[]; sought: string[] } {
  const told = [...capitals].filter((name) => isName(name) && bits(name) > 0);
  const events = event === undefined ? [] : [`event ${event}`];
  const made = parsePeriod(day ?? '');
  if (!made || made.unspecified !== '') {
    const anyDay = told.map((name) => `${name} any day`);
    return {
      held: [...events, ...anyDay, ...told.map((name) => `${name} no day`)],
      sought: [...events, ...anyDay],
    };
  }
  const stretch = Math.floor(made.start / window);
  const near = told.flatMap((name) => [`${name} ${stretch}`, `${name} ${stretch + 1}`]);
  const held = [...events, ...near, ...told.map((name) => `${name} any day`)];
  return { held, sought: [...events, ...near, ...told.map((name) => `${name} no day`)] };
}
