import type { Decision } from '../../model/decision.js';
import type { Finding } from '../../model/finding.js';
import { isDisputed } from '../history/is-disputed.js';
import { votes } from '../history/votes.js';
import type { Journal } from '../journal/open-journal.js';

/** A finding with what was decided of it. */
export interface DecidedFinding {
  /** Absent where it is gone since. */
  finding?: Finding;
  /** The one that holds; `open` with a flag or a note. */
  decision: Decision;
  /** The last verdict of each reviewer. */
  verdicts: Readonly<Record<string, string>>;
  disputed: boolean;
  /** Oldest first. */
  history: readonly Decision[];
}

/** What was decided, in the order of the findings, then what is gone. */
export function decidedFindings(
  findings: readonly Finding[],
  journal: Pick<Journal, 'all' | 'of'>,
): DecidedFinding[] {
  const here = new Map(findings.map((finding) => [finding.id, finding]));
  const gone = new Set(
    journal
      .all()
      .map(({ fingerprint }) => fingerprint)
      .filter((id) => !here.has(id)),
  );
  return [...here.keys(), ...gone].flatMap((id) => {
    const history = journal.of(id);
    const decision = history.at(-1);
    if (!decision || (decision.verdict === 'open' && !decision.flagged && !decision.note)) return [];
    const finding = here.get(id);
    const verdicts = Object.fromEntries([...votes(history)].map(([by, { verdict }]) => [by, verdict]));
    return [{ ...(finding && { finding }), decision, verdicts, disputed: isDisputed(history), history }];
  });
}
