import type { StoryProfile } from './story-profile.js';

/** What the names in a corpus are worth as signs of a common story. */
export interface NameWeights {
  /** Known for a name by one of the reports; a headline alone gives every word its capital in many papers. */
  isName(word: string): boolean;
  /** Evidence that two reports which both have it tell one story, in bits; 0 where it tells nothing. */
  bits(name: string): number;
  /** Bits by which a pair of these reports tells one story less often than a pair of a small corpus, 0 or more. */
  crowd: number;
}

/**
 * In a small corpus, gathered for one purpose, all names tell the same, and an office named by its trade hardly
 * anything.
 */
const largeCorpus = 20;
const inSmallCorpus = { name: 1.5, ordinary: 0.5 };

/** A name that a larger part of a large corpus mentions tells nothing: an agency, a ministry, a continent. */
const mostHolders = 1 / 5;

/** A street has its words in capitals as well; a name that many write in lower case is none. */
const mostAsWord = 1 / 4;

/** Names of one report come together (a person and her office), so that each counts for part of what it would alone. */
const dependence = 0.55;
const most = 4.5;

/**
 * Rare names tell more, as in K. Spärck Jones, "A statistical interpretation of term specificity", 1972. An
 * ordinary word tells nothing, whatever capital it has: "Stores", "Harbour Road".
 */
export function nameWeights(profiles: readonly StoryProfile[]): NameWeights {
  const holders = countOf(profiles, ({ names }) => names);
  const ordinary = countOf(profiles, (profile) => profile.ordinary.filter((word) => holders.has(word)));
  const crowd = Math.max(0, inSteps(Math.log2(profiles.length / largeCorpus)));
  const size = crowd > 0 ? largeCorpus * 2 ** crowd : profiles.length;
  const isOrdinary = (word: string) => (ordinary.get(word) ?? 0) > mostAsWord * (holders.get(word) ?? 1);
  const weigh = (name: string): number => {
    if (profiles.length < largeCorpus) return inSmallCorpus[isOrdinary(name) ? 'ordinary' : 'name'];
    const asName = holders.get(name) ?? 1;
    if (asName > mostHolders * profiles.length || isOrdinary(name)) return 0;
    return Math.min(most + dependence * crowd, dependence * (Math.log2(size) - inSteps(Math.log2(asName))));
  };
  const known = new Map<string, number>();
  const bits = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = weigh(name);
    known.set(name, found);
    return found;
  };
  return {
    isName: (word) => holders.has(word) && !isOrdinary(word),
    bits,
    crowd,
  };
}

/** So that one report more in a large corpus leaves most names worth what they were. */
function inSteps(bits: number): number {
  return Math.round(bits * 4) / 4;
}

/** In how many profiles a word is, of those that are read out of each once. */
function countOf(
  profiles: readonly StoryProfile[],
  wordsOf: (profile: StoryProfile) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const word of wordsOf(profile)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
