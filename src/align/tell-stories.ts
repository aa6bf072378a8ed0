import type { Weight } from '../model/alignment.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { dayBits } from './day-bits.js';
import { daysApart } from './days-apart.js';
import type { NameWeights } from './name-weights.js';
import { otherSubjects } from './other-subjects.js';
import type { OtherSubjects } from './other-subjects.js';
import { storyBits } from './story-bits.js';
import type { StoryProfile } from './story-profile.js';

/** Whether two documents tell the same event, and what speaks for and against it. */
export interface StoryVerdict {
  verdict: 'same' | 'different' | 'unclear';
  why: string;
  weights: Weight[];
  /** Bits that are missing for surely the same event, 0 or less. */
  doubt: number;
  /** Days between the two reports; the least there can be where a year is open; undefined where one is undated. */
  daysApart: number | undefined;
}

/** Characters that run alike: a sentence or two; one short sentence may be a stock phrase. */
const tellingCopy = 150;

/**
 * Tells which documents report the same event.
 *
 * `event` in the metadata decides where both have it. Else evidence is added up in bits, the way record linkage
 * does (I. Fellegi and A. Sunter, "A theory for record linkage", 1969), with weights set by hand: how near the
 * reports were made, text in common, names in common, dates they both speak of. Figures count for nothing, so
 * that reports which disagree do not fall apart into two stories.
 */
export function tellStories(
  profiles: readonly StoryProfile[],
  names: NameWeights,
  passages: readonly Passage[],
) {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const copies = new Set(passages.filter(isTelling).map(({ left, right }) => key(left, right)));
  const known = new Map<string, Map<string, StoryVerdict>>();
  return (left: string, right: string): StoryVerdict => {
    // In one order, so that it does not matter who asks first.
    const [one, other] = left < right ? [left, right] : [right, left];
    const verdicts = known.get(one) ?? new Map<string, StoryVerdict>();
    const before = verdicts.get(other);
    if (before) return before;
    const [a, b] = [byId.get(one), byId.get(other)];
    if (!a || !b) throw new Error(`No document ${JSON.stringify(a ? other : one)} in this corpus`);
    const verdict = judge(a, b, copies.has(key(one, other)), names);
    known.set(one, verdicts.set(other, verdict));
    return verdict;
  };
}

function isTelling({ pairs }: Passage): boolean {
  const length = ({ start, end }: Span) => end - start;
  const alike = pairs.map(({ left, right, likeness }) => likeness * Math.min(length(left), length(right)));
  return alike.reduce((all, characters) => all + characters, 0) >= tellingCopy;
}

function judge(a: StoryProfile, b: StoryProfile, copied: boolean, names: NameWeights): StoryVerdict {
  if (a.id === b.id) return { verdict: 'same', why: 'one report', weights: [], doubt: 0, daysApart: 0 };
  const apart = daysApart(a.day, b.day);
  if (a.event !== undefined && b.event !== undefined) return judgeNamed(a.event, b.event, apart);
  const weights = [
    weight('prior', storyBits.prior - names.crowd, () => 'few pairs of reports tell the same event'),
    ...dayWeight(apart),
    ...(copied && (apart ?? 0) <= 7
      ? [weight('copy', storyBits.copy, () => 'they have sentences in common')]
      : []),
    ...namesWeight(a, b, names),
    ...subjectsWeight(otherSubjects(a, b, names)),
    ...figuresWeight(a, b, names),
    ...datesWeight([...a.dates].filter((date) => b.dates.has(date))),
  ];
  const bits = weights.reduce((all, one) => all + one.bits, 0);
  const verdict =
    bits >= storyBits.enoughForSame ? 'same' : bits <= storyBits.enoughForDifferent ? 'different' : 'unclear';
  return {
    verdict,
    get why() {
      const [strongest] = weights.slice(1).toSorted((x, y) => Math.abs(y.bits) - Math.abs(x.bits));
      return strongest?.why ?? 'nothing tells';
    },
    weights,
    doubt: Math.min(0, bits - storyBits.enoughForSame),
    daysApart: apart,
  };
}

/** Of most pairs nobody asks why: only those that findings name are shown. */
function weight(about: string, bits: number, say: () => string): Weight {
  return {
    about,
    bits,
    get why() {
      return say();
    },
  };
}

/** Whoever wrote the metadata knew. */
function judgeNamed(one: string, other: string, apart: number | undefined): StoryVerdict {
  const same = one === other;
  const why = same ? `both are about ${one}` : `one is about ${one}, the other about ${other}`;
  return {
    verdict: same ? 'same' : 'different',
    why,
    weights: [{ about: 'event', bits: same ? 10 : -10, why }],
    doubt: same ? 0 : -10,
    daysApart: apart,
  };
}

/**
 * What a report is about, it names in its headline or more than once; what both are about counts twice. A name that
 * begins its sentence in one report is known for one where the other has it within a sentence.
 */
function namesWeight(a: StoryProfile, b: StoryProfile, { isName, bits, crowd }: NameWeights): Weight[] {
  const shared = new Set<string>();
  for (const name of a.names) if (b.capitals.has(name) && bits(name) > 0) shared.add(name);
  for (const name of b.names) if (a.capitals.has(name) && bits(name) > 0) shared.add(name);
  let [all, central] = [0, 0];
  for (const name of a.subjects) {
    if (!b.subjects.has(name) || !isName(name) || bits(name) <= 0) continue;
    shared.add(name);
    central += Math.max(storyBits.inHeadlines, bits(name));
  }
  if (shared.size === 0) return [];
  for (const name of shared) all += bits(name);
  const most = storyBits.mostForNames + 2 * crowd;
  return [weight('names', Math.min(most, all + central), () => `both name ${listed([...shared])}`)];
}

function subjectsWeight(other: OtherSubjects | undefined): Weight[] {
  if (!other) return [];
  const say = () => `one is about ${listed(other.left)}, the other about ${listed(other.right)}`;
  return [weight('subjects', storyBits.otherSubjects, say)];
}

function dayWeight(days: number | undefined): Weight[] {
  if (days === undefined) return [];
  const say = () =>
    days === 0 ? 'reported on the same day' : `reported ${days} ${days === 1 ? 'day' : 'days'} apart`;
  return [weight('published', dayBits(days), say)];
}

function datesWeight(shared: readonly string[]): Weight[] {
  if (shared.length === 0) return [];
  const bits = Math.min(storyBits.mostForDates, shared.length);
  return [weight('dates', bits, () => `both speak of ${listed(shared)}`)];
}

/** In a large archive only, where stories have names in common; in a small one, two that disagree must stay one. */
function figuresWeight(a: StoryProfile, b: StoryProfile, { crowd }: NameWeights): Weight[] {
  const shared = crowd === 0 ? 0 : [...a.figures].filter((figure) => b.figures.has(figure)).length;
  if (shared === 0) return [];
  const say = () => `they have ${shared} ${shared === 1 ? 'figure' : 'figures'} in common`;
  return [weight('figures', Math.min(storyBits.figure + crowd, storyBits.figure * shared), say)];
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].toSorted().slice(0, 5).join(', ');
}

function key(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
