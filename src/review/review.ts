import type { BaselineEntry } from '../model/baseline-entry.js';
import type { Decision } from '../model/decision.js';
import type { Exemption } from '../model/exemption.js';
import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { exemptionProblems } from './exemption-problems.js';
import { markBaselined } from './mark-baselined.js';
import { markNew } from './mark-new.js';
import { markSuppressed } from './mark-suppressed.js';
import type { Quoted } from './quoted-sides.js';
import { sameReports } from './same-reports.js';
import { staleDecisions } from './stale-decisions.js';

/** A corpus that was checked, with what was decided about it. */
export interface Decidable extends Quoted {
  findings: readonly Finding[];
  decisions: readonly Decision[];
  exemptions: readonly Exemption[];
}

export interface ReviewOptions {
  /** Ids of all rules that an exemption may name. */
  rules: readonly string[];
  /** `2031-12-31`. */
  today: string;
  /** The corpus before a change; what was decided there counts, so that a change cannot exempt itself. */
  earlier?: Decidable | undefined;
  /** Findings that were accepted, with the file and the lines that say so. */
  baseline?: { path: string; entries: readonly (BaselineEntry & { line: number })[] } | undefined;
}

/** What reviewing adds to a checked corpus. */
export interface Reviewed {
  findings: Finding[];
  /** Decisions whose finding is gone. */
  stale: Decision[];
  /** What of the decisions and exemptions is of no use, and why. */
  problems: Problem[];
}

/** Marks findings as new, let pass or accepted; removes none. */
export function review(checked: Decidable, { rules, today, earlier, baseline }: ReviewOptions): Reviewed {
  const { decisions, exemptions } = checked;
  const same = earlier && sameReports(checked.documents, earlier.documents);
  const compared = earlier && same ? markNew(checked, earlier, same) : checked.findings;
  const decided = { ...(earlier ?? checked), today };
  const nameOf = (doc: string) => (same ? same.get(doc) : doc);
  const suppressed = markSuppressed({ ...checked, findings: compared }, decided, nameOf);
  const accepted = markBaselined(
    { ...checked, findings: suppressed },
    baseline?.entries ?? [],
    `accepted in ${baseline?.path ?? ''}`,
  );
  // Its lines are those of the earlier state, where one was asked for.
  const gone = (earlier ? [] : accepted.stale).map(({ rule, line }) => ({
    path: baseline?.path ?? '',
    line,
    column: 1,
    message: `the corpus has this finding of ${rule} no more; crossfoot baseline prune takes the line out`,
  }));
  return {
    findings: accepted.findings,
    stale: staleDecisions(decisions, checked.findings),
    problems: [
      ...exemptionProblems(exemptions, checked, { rules, today, earlier: earlier?.exemptions }),
      ...gone,
    ],
  };
}
