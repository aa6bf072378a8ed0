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
  const known = new Map<string, StoryVerdict>();
  return (left: string, right: string): StoryVerdict => {
    const pair = key(left, right);
    const before = known.get(pair);
    if (before) return before;
    const [a, b] = [byId.get(left), byId.get(right)];
    if (!a || !b) throw new Error(`No document ${JSON.stringify(a ? right : left)} in this corpus`);
    const verdict = judge(a, b, copies.has(pair), names);
    known.set(pair, verdict);
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
    { about: 'prior', bits: storyBits.prior - names.crowd, why: 'few pairs of reports tell the same event' },
    ...dayWeight(apart),
    ...(copied && (apart ?? 0) <= 7
      ? [{ about: 'copy', bits: storyBits.copy, why: 'they have sentences in common' }]
      : []),
    ...namesWeight(a, b, names),
    ...subjectsWeight(otherSubjects(a, b, names)),
    ...figuresWeight([...a.figures].filter((figure) => b.figures.has(figure)).length, names),
    ...datesWeight([...a.dates].filter((date) => b.dates.has(date))),
  ];
  const bits = weights.reduce((all, weight) => all + weight.bits, 0);
  const verdict =
    bits >= storyBits.enoughForSame ? 'same' : bits <= storyBits.enoughForDifferent ? 'different' : 'unclear';
  const [strongest] = weights.slice(1).toSorted((x, y) => Math.abs(y.bits) - Math.abs(x.bits));
  return {
    verdict,
    why: strongest?.why ?? 'nothing tells',
    weights,
    doubt: Math.min(0, bits - storyBits.enoughForSame),
    daysApart: apart,
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

/** What a report is about, it names in its headline or more than once; what both are about counts twice. */
function namesWeight(a: StoryProfile, b: StoryProfile, { isName, bits, crowd }: NameWeights): Weight[] {
  const central = [...a.subjects].filter((name) => b.subjects.has(name) && isName(name) && bits(name) > 0);
  const shared = [...new Set([...sharedNames(a, b).filter((name) => bits(name) > 0), ...central])];
  if (shared.length === 0) return [];
  const all =
    shared.reduce((sum, name) => sum + bits(name), 0) +
    central.reduce((sum, name) => sum + Math.max(storyBits.inHeadlines, bits(name)), 0);
  return [
    {
      about: 'names',
      bits: Math.min(storyBits.mostForNames + 2 * crowd, all),
      why: `both name ${listed(shared)}`,
    },
  ];
}

function subjectsWeight(other: OtherSubjects | undefined): Weight[] {
  if (!other) return [];
  const why = `one is about ${listed(other.left)}, the other about ${listed(other.right)}`;
  return [{ about: 'subjects', bits: storyBits.otherSubjects, why }];
}

/** A name that begins its sentence in one report is known for one where the other has it within a sentence. */
function sharedNames(a: StoryProfile, b: StoryProfile): string[] {
  const inB = [...a.names].filter((name) => b.capitals.has(name));
  const inA = [...b.names].filter((name) => a.capitals.has(name));
  return [...new Set([...inB, ...inA])];
}

function dayWeight(days: number | undefined): Weight[] {
  if (days === undefined) return [];
  const why =
    days === 0 ? 'reported on the same day' : `reported ${days} ${days === 1 ? 'day' : 'days'} apart`;
  return [{ about: 'published', bits: dayBits(days), why }];
}

function datesWeight(shared: readonly string[]): Weight[] {
  if (shared.length === 0) return [];
  return [
    {
      about: 'dates',
      bits: Math.min(storyBits.mostForDates, shared.length),
      why: `both speak of ${listed(shared)}`,
    },
  ];
}

/** In a large archive only, where stories have names in common; in a small one, two that disagree must stay one. */
function figuresWeight(shared: number, { crowd }: NameWeights): Weight[] {
  if (shared === 0 || crowd === 0) return [];
  const why = `they have ${shared} ${shared === 1 ? 'figure' : 'figures'} in common`;
  return [{ about: 'figures', bits: Math.min(storyBits.figure + crowd, storyBits.figure * shared), why }];
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].toSorted().slice(0, 5).join(', ');
}

function key(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}
