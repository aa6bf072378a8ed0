import type { Weight } from '../model/alignment.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/span.js';
import { countShared } from './count-shared.js';
import { dayBits } from './day-bits.js';
import { daysApart } from './days-apart.js';
import { haveOtherSubjects } from './have-other-subjects.js';
import { isOthersName } from './is-others-name.js';
import type { NameWeights } from './name-weights.js';
import { otherSubjects } from './other-subjects.js';
import { sharedFigures } from './shared-figures.js';
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
 * reports were made, text in common, names in common, dates they both speak of, figures in common. That figures differ
 * counts for nothing, so that reports which disagree do not fall apart into two stories.
 */
export function tellStories(
  profiles: readonly StoryProfile[],
  names: NameWeights,
  passages: readonly Passage[],
) {
  const places = new Map(profiles.map(({ id }, at) => [id, at]));
  // In one order, so that it does not matter who asks first, and a number, since hundreds of thousands are asked for.
  const pairOf = (a: number, b: number): number =>
    a < b ? a * profiles.length + b : b * profiles.length + a;
  const copies = new Set(
    passages.filter(isTelling).map(({ left, right }) => pairOf(places.get(left)!, places.get(right)!)),
  );
  const known = new Map<number, StoryVerdict>();
  return (left: string, right: string): StoryVerdict => {
    const [a, b] = [places.get(left), places.get(right)];
    if (a === undefined || b === undefined)
      throw new Error(`No document ${JSON.stringify(a === undefined ? left : right)} in this corpus`);
    const pair = pairOf(a, b);
    const before = known.get(pair);
    if (before) return before;
    const [one, other] = left < right ? [a, b] : [b, a];
    const verdict = judge(profiles[one]!, profiles[other]!, copies.has(pair), names);
    // Most pairs are different, and whoever knows which are not asks of no other again.
    if (verdict.verdict !== 'different') known.set(pair, verdict);
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
  const isCopy = copied && (apart ?? 0) <= 7;
  const bits =
    storyBits.prior -
    names.crowd +
    (apart === undefined ? 0 : dayBits(apart)) +
    (isCopy ? storyBits.copy : 0) +
    nameBits(a, b, names) +
    (haveOtherSubjects(a, b, names) ? storyBits.otherSubjects : 0) +
    sharedFigures(a, b, names.crowd).bits +
    dateBits(a, b);
  return new Verdict(a, b, bits, { names, apart, isCopy });
}

/** What verdicts are made of. */
interface Grounds {
  names: NameWeights;
  apart: number | undefined;
  isCopy: boolean;
}

/** A large archive has a hundred thousand of them: each as small as can be, and in words where somebody asks. */
class Verdict implements StoryVerdict {
  readonly #a: StoryProfile;
  readonly #b: StoryProfile;
  readonly #grounds: Grounds;
  readonly #bits: number;
  #weights: Weight[] | undefined;

  constructor(a: StoryProfile, b: StoryProfile, bits: number, grounds: Grounds) {
    this.#a = a;
    this.#b = b;
    this.#bits = bits;
    this.#grounds = grounds;
  }

  get verdict(): StoryVerdict['verdict'] {
    if (this.#bits >= storyBits.enoughForSame) return 'same';
    return this.#bits <= storyBits.enoughForDifferent ? 'different' : 'unclear';
  }

  get why(): string {
    const [strongest] = this.weights.slice(1).toSorted((x, y) => Math.abs(y.bits) - Math.abs(x.bits));
    return strongest?.why ?? 'nothing tells';
  }

  get weights(): Weight[] {
    return (this.#weights ??= weigh(this.#a, this.#b, this.#grounds));
  }

  get doubt(): number {
    return Math.min(0, this.#bits - storyBits.enoughForSame);
  }

  get daysApart(): number | undefined {
    return this.#grounds.apart;
  }
}

/** What `judge` added up, in words. */
function weigh(a: StoryProfile, b: StoryProfile, { names, apart, isCopy }: Grounds): Weight[] {
  const { left = [], right = [] } = otherSubjects(a, b, names) ?? {};
  const figures = sharedFigures(a, b, names.crowd);
  const rows: [about: string, bits: number, why: string][] = [
    ['prior', storyBits.prior - names.crowd, 'few pairs of reports tell the same event'],
    ['published', apart === undefined ? 0 : dayBits(apart), sayApart(apart ?? 0)],
    ['copy', isCopy ? storyBits.copy : 0, 'they have sentences in common'],
    ['names', nameBits(a, b, names), `both name ${listed(sharedNames(a, b, names))}`],
    [
      'subjects',
      left.length > 0 ? storyBits.otherSubjects : 0,
      `one is about ${listed(left)}, the other about ${listed(right)}`,
    ],
    [
      'figures',
      figures.bits,
      `they have ${figures.count} ${figures.count === 1 ? 'figure' : 'figures'} in common`,
    ],
    ['dates', dateBits(a, b), `both speak of ${listed(sharedOf(a.dates, b.dates))}`],
  ];
  return rows.flatMap(([about, found, why]) => (found === 0 ? [] : [{ about, bits: found, why }]));
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
function nameBits(a: StoryProfile, b: StoryProfile, { isName, bits, crowd }: NameWeights): number {
  let [all, central] = [0, 0];
  for (const name of a.names) if (isMet(name, a, b)) all += bits(name);
  for (const name of b.names) if (isMet(name, b, a) && !isMet(name, a, b)) all += bits(name);
  for (const name of a.subjects) {
    if (!b.subjects.has(name) || !isName(name) || bits(name) <= 0 || isOthersName(name, a, b)) continue;
    if (!isMet(name, a, b) && !isMet(name, b, a)) all += bits(name);
    central += Math.max(storyBits.inHeadlines, bits(name));
  }
  return Math.min(storyBits.mostForNames + 2 * crowd, all + central);
}

/** A name of one report that the other has in capitals, and not as a part of somebody else's. */
function isMet(name: string, one: StoryProfile, other: StoryProfile): boolean {
  return one.names.has(name) && other.capitals.has(name) && !isOthersName(name, one, other);
}

/** The names that count. */
function sharedNames(a: StoryProfile, b: StoryProfile, { isName, bits }: NameWeights): string[] {
  const subjects = [...a.subjects].filter(
    (name) => b.subjects.has(name) && isName(name) && !isOthersName(name, a, b),
  );
  const met = [...a.names, ...b.names].filter((name) => isMet(name, a, b) || isMet(name, b, a));
  return [...met, ...subjects].filter((name) => bits(name) > 0);
}

function sayApart(days: number): string {
  return days === 0 ? 'reported on the same day' : `reported ${days} ${days === 1 ? 'day' : 'days'} apart`;
}

function dateBits(a: StoryProfile, b: StoryProfile): number {
  return Math.min(storyBits.mostForDates, countShared(a.dates, b.dates));
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  const shared: string[] = [];
  for (const item of one) if (other.has(item)) shared.push(item);
  return shared;
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].toSorted().slice(0, 5).join(', ');
}
