import { align } from '../../../src/align/align.js';
import { check } from '../../../src/check/check.js';
import { extract } from '../../../src/extract/extract.js';
import type { Vocabulary } from '../../../src/extract/glossary/vocabulary.js';
import { readTexts } from '../../../src/read/read-texts.js';
import { rules } from '../../../rules/index.js';
import { mixedReports } from './mixed-reports.js';

/** What checking a folder of mixed news took, in seconds of one core, and how well its stories were told apart. */
export interface MixedResult {
  reports: number;
  seconds: number;
  loud: number;
  /** Pairs of reports that tell one story; how many of them were found, and how many others were taken for such. */
  stories: { pairs: number; found: number; wrong: number };
}

export function checkMixed(stories: number, vocabulary: Vocabulary): MixedResult {
  const reports = mixedReports(stories);
  const before = process.cpuUsage();
  const { documents } = readTexts(reports.map(({ id, text }) => ({ name: id, text })));
  const extractions = documents.map((document) => extract(document, vocabulary));
  const aligned = align(documents, extractions);
  const findings = check({ documents, extractions, ...aligned }, rules);
  const { user, system } = process.cpuUsage(before);
  const same = documents.flatMap(({ id }) =>
    [...aligned.neighbours(id)]
      .filter((other) => id < other && aligned.stories(id, other).verdict === 'same')
      .map((other) => storyOf(id) === storyOf(other)),
  );
  const found = same.filter(Boolean).length;
  return {
    reports: documents.length,
    seconds: (user + system) / 1e6,
    loud: findings.filter(({ severity }) => severity !== 'info').length,
    stories: {
      pairs: pairsWithin(documents.map(({ id }) => storyOf(id))),
      found,
      wrong: same.length - found,
    },
  };
}

/** The folder of a report's name. */
function storyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function pairsWithin(stories: readonly string[]): number {
  const sizes = new Map<string, number>();
  for (const story of stories) sizes.set(story, (sizes.get(story) ?? 0) + 1);
  return [...sizes.values()].reduce((pairs, size) => pairs + (size * (size - 1)) / 2, 0);
}
