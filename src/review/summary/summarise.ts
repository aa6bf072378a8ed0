import type { Decision } from '../../model/decision.js';
import { standingLines } from '../history/standing-lines.js';
import { votes } from '../history/votes.js';
import { isDecided } from '../pick/is-decided.js';
import type { Journal } from '../journal/open-journal.js';
import type { QueueItem, RuleSummary, Summary } from '../wire.js';
import { countVerdicts } from './count-verdicts.js';
import { pace } from './pace.js';

interface Asked {
  reviewer: string;
  journal: Pick<Journal, 'all' | 'of'>;
  /** With what the reviewer may see of the decisions. */
  items: readonly QueueItem[];
  blind: boolean;
  /** ISO 8601: when the session was opened. */
  since: string;
}

/** How far a review has come, how fast it goes on, and what it says of the rules. */
export function summarise({ reviewer, journal, items, blind, since }: Asked): Summary {
  const decided = items.filter(isDecided);
  const own = journal.all().filter(({ by }) => by === reviewer);
  const now = own.filter(({ on }) => Date.parse(on) >= Date.parse(since));
  const standing = lastOnes(now).filter((decision) =>
    standingLines(journal.of(decision.fingerprint)).includes(decision),
  );
  const seconds = pace(own);
  const left = items.length - decided.length;
  return {
    ...{ reviewer, findings: items.length, decided: decided.length, left },
    verdicts: countVerdicts(decided.map(({ decision }) => decision)),
    byRule: [...new Set(items.map(({ rule }) => rule))].sort().map((rule) => ofRule(rule, items)),
    byReviewer: Object.fromEntries(reviewers(items, journal).filter(([name]) => !blind || name === reviewer)),
    session: { decided: countAll(standing), verdicts: countVerdicts(standing), since },
    ...(seconds !== undefined && { secondsPerFinding: seconds, secondsLeft: seconds * left }),
  };
}

/** The last of each finding. */
function lastOnes(decisions: readonly Decision[]): Decision[] {
  return [...new Map(decisions.map((decision) => [decision.fingerprint, decision])).values()];
}

function countAll(decisions: readonly Decision[]): number {
  return decisions.filter(({ verdict }) => verdict !== 'open').length;
}

function ofRule(rule: string, items: readonly QueueItem[]): RuleSummary {
  const own = items.filter((item) => item.rule === rule);
  const verdicts = countVerdicts(own.map(({ decision }) => decision));
  const real = verdicts.confirmed + verdicts.fixed;
  const judged = real + verdicts.dismissed;
  return { rule, findings: own.length, verdicts, ...(judged > 0 && { precision: real / judged }) };
}

function reviewers(items: readonly QueueItem[], journal: Pick<Journal, 'of'>): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of items.flatMap(({ id }) => [...votes(journal.of(id)).keys()])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
