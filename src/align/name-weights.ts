import type { StoryProfile } from './story-profile.js';

/** What the names in a corpus are worth as signs of a common story. */
export interface NameWeights {
  /** Known for a name by one of the reports; a headline alone gives every word its capital in many papers. */
  isName(word: string): boolean;
  /** Evidence that two reports which both have it tell one story, in bits; 0 where it tells nothing. */
  bits(name: string): number;
}

/** In a small corpus, gathered for one purpose, all names tell the same. */
const largeCorpus = 20;
const inSmallCorpus = 1.5;

/** A name that a larger part of a large corpus mentions tells nothing: an agency, a ministry, a continent. */
const mostHolders = 1 / 5;

/** Names of one report come together (a person and her office), so that each counts for part of what it would alone. */
const dependence = 0.55;
const most = 4.5;

/** Rare names tell more, as in K. Spärck Jones, "A statistical interpretation of term specificity", 1972. */
export function nameWeights(profiles: readonly StoryProfile[]): NameWeights {
  const holders = new Map<string, number>();
  for (const { names } of profiles) for (const name of names) holders.set(name, (holders.get(name) ?? 0) + 1);
  const bits = (name: string): number => {
    const share = (holders.get(name) ?? 1) / profiles.length;
    if (share > mostHolders) return 0;
    return Math.min(most, -dependence * Math.log2(share));
  };
  return {
    isName: (word) => holders.has(word),
    bits: profiles.length < largeCorpus ? () => inSmallCorpus : bits,
  };
}
