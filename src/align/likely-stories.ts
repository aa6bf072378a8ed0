import type { Passage } from '../model/passage.js';
import { parsePeriod } from '../model/period.js';
import { dayBits } from './day-bits.js';
import type { NameWeights } from './name-weights.js';
import { storyBits } from './story-bits.js';
import type { StoryProfile } from './story-profile.js';
import type { StoryVerdict } from './tell-stories.js';

/** Reports further apart than a month are of one story only where their metadata says so. */
const window = 31;

/** Sums of bits in another order differ by less than this. */
const rounding = 1e-6;

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
    const others = new Set([...linked(id), ...named(at).map((other) => profiles[other]!.id)]);
    // A translation has no name in common with what it translates, and is known by its figures, or through a third.
    const small = names.crowd > 0 ? [] : profiles;
    for (const other of small) if (speaksForIt(stories(id, other.id))) others.add(other.id);
    for (const other of [...others].filter((one) => one > id).sort()) {
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

/** Documents of one `event`, and those that have text in common. */
function linkedBy(
  profiles: readonly StoryProfile[],
  passages: readonly Passage[],
): (id: string) => readonly string[] {
  const events = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const { id, event } of profiles) if (event !== undefined) put(events, event, id);
  for (const { left, right } of passages) {
    put(texts, left, right);
    put(texts, right, left);
  }
  const eventOf = new Map(profiles.map(({ id, event }) => [id, event]));
  return (id) => [...(events.get(eventOf.get(id) ?? '') ?? []), ...(texts.get(id) ?? [])];
}

/**
 * Later documents, by place, that share a telling name and were made about the same time. Where a crowd of others share as
 * much, what they have in common is added up first, at its most, and those for whom it cannot be enough are left out.
 */
function namedAlike(profiles: readonly StoryProfile[], names: NameWeights): (at: number) => number[] {
  const told = profiles.map(({ capitals }) =>
    [...capitals].filter((name) => names.isName(name) && names.bits(name) > 0),
  );
  const subjects = profiles.map((profile, at) => told[at]!.filter((name) => profile.subjects.has(name)));
  const figures = profiles.map((profile) => profile.figures);
  const [byName, bySubject, byFigure] = [told, subjects, figures].map((lists) => holdersOf(lists)) as [
    Holders,
    Holders,
    Holders,
  ];
  const near = nearness(profiles);
  const missing =
    storyBits.enoughForDifferent - storyBits.prior + names.crowd - storyBits.mostForDates - rounding;
  const shared = new Float64Array(profiles.length);
  return (at) => {
    const found: number[] = [];
    for (const name of told[at]!) {
      const bits = names.bits(name);
      for (const other of later(byName.get(name), at)) {
        if (shared[other] === 0) found.push(other);
        shared[other]! += bits;
      }
    }
    const add = (others: readonly number[] | undefined, bits: number) => {
      for (const other of later(others, at)) if (shared[other] !== 0) shared[other]! += bits;
    };
    for (const name of subjects[at]!)
      add(bySubject.get(name), Math.max(storyBits.inHeadlines, names.bits(name)));
    for (const figure of figures[at]!) add(byFigure.get(figure), storyBits.figure);
    const likely = found.filter((other) => shared[other]! + near(at, other) > missing);
    for (const other of found) shared[other] = 0;
    return likely;
  };
}

/** Those of places in order that come after one. */
function later(places: readonly number[] = [], at: number): readonly number[] {
  return places.slice(places.indexOf(at) + 1);
}

/** What it tells at most, in bits, when two documents, by place, were made; where they were not made near, too little. */
function nearness(profiles: readonly StoryProfile[]): (a: number, b: number) => number {
  // Not a number where the day is not known, which is near to any.
  const days = profiles.map(({ day = '' }) => {
    const made = parsePeriod(day);
    return made?.unspecified === '' ? made.start : NaN;
  });
  const stretches = days.map((day) => Math.floor(day / window));
  return (a, b) => {
    const apart = Math.abs(days[a]! - days[b]!);
    if (Number.isNaN(apart)) return storyBits.near;
    return Math.abs(stretches[a]! - stretches[b]!) > 1 ? -Infinity : dayBits(apart);
  };
}

type Holders = Map<string, number[]>;

function holdersOf(lists: readonly Iterable<string>[]): Holders {
  const holders: Holders = new Map();
  lists.forEach((list, at) => {
    for (const word of list) put(holders, word, at);
  });
  return holders;
}

function put<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
