import type { Decision } from '../../model/decision.js';
import { decisionIndex, type DecisionIndex } from './decision-index.js';
import { journalFile, type ReadLines } from './journal-file.js';

/** What stands in journals, as far as it was read. */
export interface Followed {
  known(): DecisionIndex;
  /** The journal that has the decisions on a finding; undefined where there are none. */
  pathOf(fingerprint: string): string | undefined;
  /** Reads on, and returns what was not known before. */
  readOn(): Promise<Decision[]>;
}

/** Reads journals as they grow; all of them anew where another file has taken the place of one. */
export function followJournals(paths: readonly string[], readLines: ReadLines): Followed {
  let files = paths.map((path) => journalFile(path, readLines));
  let index = decisionIndex();
  const homes = new Map<string, string>();

  async function readAll() {
    const news = await Promise.all(files.map((file) => file()));
    news.forEach(({ added }, nth) => {
      for (const { fingerprint } of added) homes.set(fingerprint, paths[nth]!);
    });
    return news;
  }

  return {
    known: () => index,
    pathOf: (fingerprint) => homes.get(fingerprint),
    async readOn() {
      const news = await readAll();
      if (!news.some(({ anew }) => anew)) return news.flatMap(({ added }) => added).filter(index.add);
      const before = index;
      files = paths.map((path) => journalFile(path, readLines));
      index = decisionIndex();
      const read = await readAll();
      return read.flatMap(({ added }) => added).filter((one) => index.add(one) && before.add(one));
    },
  };
}
