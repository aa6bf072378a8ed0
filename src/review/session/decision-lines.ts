import type { Decision } from '../../model/decision.js';
import { nextMoment } from '../history/next-moment.js';
import { seenBy } from '../history/seen-by.js';
import type { DecisionRequest } from '../wire.js';
import type { SessionOptions } from './options.js';
import { ownFields } from './own-fields.js';
import { saidIn } from './said-in.js';
import { wrongInEach } from './wrong-in-each.js';

type Asked = Omit<DecisionRequest, 'known'> & Pick<Decision, 'entry'>;
type Said = Pick<Decision, 'verdict' | 'wrong' | 'reason' | 'repair' | 'entry'>;

/** The lines of a journal that a request comes to. */
export function decisionLines(asked: Asked, options: SessionOptions): Decision[] {
  const { findings, note, flagged } = asked;
  const { journal, queue, now } = options;
  const said = saidOf(asked, options.views);
  const on = nextMoment(
    now(),
    findings.map((finding) => journal.of(finding).at(-1)),
  );
  const wanted = new Set(findings);
  const rules = new Map(queue.filter(({ id }) => wanted.has(id)).map(({ id, rule }) => [id, rule]));
  const group = findings.length > 1 ? { group: crypto.randomUUID().slice(0, 8) } : {};
  return findings.map((finding) => {
    const before = seenBy(options, journal.of(finding));
    const { repair, entry, ...verdict } = said(finding, before);
    const marks = { note: note ?? before?.note ?? '', flagged: flagged ?? before?.flagged ?? false };
    const rule = rules.get(finding);
    return {
      ...{ fingerprint: finding, ...saidIn({ ...verdict, ...marks }) },
      ...{ ...ownFields(options), on, ...group },
      ...(rule !== undefined && { rule }),
      ...(before && { previous: before.on }),
      ...(repair && { repair }),
      ...(entry && { entry }),
    };
  });
}

/** What is said of each finding: as it was before, where a request has no verdict. */
function saidOf(
  { findings, verdict, wrong: named, reason, repair, entry }: Asked,
  views: SessionOptions['views'],
): (finding: string, before: Decision | undefined) => Said {
  if (verdict === undefined) return (_, before) => before ?? { verdict: 'open' };
  const wrong = wrongOf(named, findings, views);
  return (finding) => {
    const proof = repair ? views.finding(finding)?.proof : undefined;
    return {
      ...{ verdict, wrong: [...wrong(finding)] },
      ...(reason !== undefined && { reason }),
      ...(proof && { repair: { claim: proof.claim, instead: proof.instead } }),
      ...(entry && { entry }),
    };
  };
}

/** What one finding says is wrong, as it stands; of several, what is wrong in each. */
function wrongOf(
  wrong: DecisionRequest['wrong'],
  findings: readonly string[],
  views: SessionOptions['views'],
): (finding: string) => readonly string[] {
  if (!wrong || findings.length === 1) return () => wrong ?? [];
  const each = wrongInEach(
    wrong,
    findings.flatMap((finding) => views.finding(finding) ?? []),
  );
  return (finding) => each.get(finding) ?? [];
}
