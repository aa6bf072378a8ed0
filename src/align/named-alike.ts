import { parsePeriod } from '../model/period.js';
import { dayBits } from './day-bits.js';
import type { NameWeights } from './name-weights.js';
import { storyBits } from './story-bits.js';
import type { StoryProfile } from './story-profile.js';

/** Reports further apart than a month are of one story only where their metadata says so. */
const window = 31;

/** Sums of bits in another order differ by less than this. */
const rounding = 1e-6;

/**
 * Later documents, by place, that share a telling name and were made about the same time. Where a crowd of others
 * share as much, what they have in common is added up first, at its most, and those for whom it cannot be enough are
 * left out.
 */
export function namedAlike(profiles: readonly StoryProfile[], names: NameWeights): (at: number) => number[] {
  const told = profiles.map(({ capitals }) =>
    [...capitals].filter((name) => names.isName(name) && names.bits(name) > 0),
  );
  const subjects = profiles.map((profile, at) => told[at]!.filter((name) => profile.subjects.has(name)));
  const byFigure = holdersOf(profiles.map(({ figures }) => figures));
  const [byName, bySubject] = [holdersOf(told), holdersOf(subjects)];
  const near = nearness(profiles);
  const apart = strangeness(profiles, names);
  const missing =
    storyBits.enoughForDifferent - storyBits.prior + names.crowd - storyBits.mostForDates - rounding;
  const shared = new Float64Array(profiles.length);
  // Whether one has a name that the other is about.
  const isMet = new Uint8Array(profiles.length);
  const add = (others: readonly number[], bits: number) => {
    for (const other of others) if (shared[other] !== 0) shared[other]! += bits;
  };
  return (at) => {
    const found: number[] = [];
    for (const name of told[at]!) {
      const bits = names.bits(name);
      const isSubject = profiles[at]!.subjects.has(name);
      for (const other of later(byName.get(name), at)) {
        if (shared[other] === 0) found.push(other);
        shared[other]! += bits;
        if (isSubject) isMet[other] = 1;
      }
      for (const other of later(bySubject.get(name), at)) isMet[other] = 1;
    }
    for (const name of subjects[at]!)
      add(later(bySubject.get(name), at), Math.max(storyBits.inHeadlines, names.bits(name)));
    for (const figure of profiles[at]!.figures) add(later(byFigure.get(figure), at), storyBits.figure);
    const most = (other: number) => shared[other]! + near(at, other) + (isMet[other] ? 0 : apart(at, other));
    const likely = found.filter((other) => most(other) > missing);
    for (const other of found) shared[other] = isMet[other] = 0;
    return likely;
  };
}

/** Those of places in order that come after one. */
function later(places: readonly number[] = [], at: number): readonly number[] {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (places[middle]! <= at) from = middle + 1;
    else to = middle;
  }
  return places.slice(from);
}

/**
 * What it tells at most, in bits, when two documents, by place, were made; where they were not made near, too little.
 */
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

/**
 * What it tells at most, in bits, that neither of two documents has a telling name that the other is about. They may
 * still meet in a name that tells nothing, where one of them is about such a one.
 */
function strangeness(
  profiles: readonly StoryProfile[],
  { isName, bits }: NameWeights,
): (a: number, b: number) => number {
  const areTelling = profiles.map(({ subjects }) => {
    const known = [...subjects].filter(isName);
    return known.length > 0 && known.every((name) => bits(name) > 0);
  });
  return (a, b) => (areTelling[a]! && areTelling[b]! ? storyBits.otherSubjects : 0);
}

/** Where in a list of lists each word is, in order. */
function holdersOf(lists: readonly Iterable<string>[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  lists.forEach((list, at) => {
    for (const word of list) {
      const known = holders.get(word);
      if (known) known.push(at);
      else holders.set(word, [at]);
    }
  });
  return holders;
}
