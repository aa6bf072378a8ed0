import type { CheckResult } from '../../model/check-result.js';
import type { Claim } from '../../model/claim.js';
import type { Fact } from './facts-of.js';

/** How many figures of a corpus can be held against those of another report, and why the others can't. */
export interface FigureCounts {
  all: number;
  compared: number;
  /** Reasons in words, with how many figures each; what there is none of is left out. */
  notCompared: readonly (readonly [why: string, count: number])[];
  /** Figures of which nothing tells for when they hold. */
  undated: number;
}

const reasons = {
  unreadable: 'cannot be read as one number',
  unnamed: 'stand where no words tell what they count',
  alone: 'count something that no other report tells of',
  apart: 'are for another time, place or unit than what other reports tell of the same thing',
} as const;

export function figureCounts({ extractions }: CheckResult, facts: readonly Fact[]): FigureCounts {
  const shared = facts.filter(({ documents }) => documents.length > 1);
  const compared = new Set(shared.flatMap(({ figures }) => figures.map(({ claim }) => claim)));
  const documents = new Map<string, Set<string>>();
  const all = extractions.flatMap(({ claims }) => claims);
  for (const { metric, doc } of all) documents.set(metric, (documents.get(metric) ?? new Set()).add(doc));
  const whyNot = ({ metric, value, low, high }: Claim): keyof typeof reasons => {
    if (value === null && low === null && high === null) return 'unreadable';
    if (metric.startsWith('unnamed:')) return 'unnamed';
    return (documents.get(metric)?.size ?? 0) < 2 ? 'alone' : 'apart';
  };
  const counts = { alone: 0, apart: 0, unnamed: 0, unreadable: 0 };
  const left = all.filter(({ id }) => !compared.has(id));
  for (const claim of left) counts[whyNot(claim)]++;
  return {
    all: all.length,
    compared: all.length - left.length,
    notCompared: (['alone', 'apart', 'unnamed', 'unreadable'] as const)
      .map((why) => [reasons[why], counts[why]] as const)
      .filter(([, count]) => count > 0),
    undated: all.filter(({ period }) => period === undefined).length,
  };
}
