import type { Decision } from '../../model/decision.js';
import { nextMoment } from '../history/next-moment.js';
import { seenBy } from '../history/seen-by.js';
import type { DecisionRequest } from '../wire.js';
import type { SessionOptions } from './options.js';
import { ownFields } from './own-fields.js';
import { saidIn } from './said-in.js';
import { wrongInEach } from './wrong-in-each.js';

/** The lines of a journal that a request comes to. */
export function decisionLines(
  { findings, repair, entry, ...said }: Omit<DecisionRequest, 'known'> & Pick<Decision, 'entry'>,
  options: SessionOptions,
): Decision[] {
  const { journal, views, queue, now } = options;
  const wrong = wrongOf(said.wrong, findings, views);
  const on = nextMoment(
    now(),
    findings.map((finding) => journal.of(finding).at(-1)),
  );
  const wanted = new Set(findings);
  const rules = new Map(queue.filter(({ id }) => wanted.has(id)).map(({ id, rule }) => [id, rule]));
  const group = findings.length > 1 ? { group: crypto.randomUUID().slice(0, 8) } : {};
  return findings.map((finding) => {
    const previous = seenBy(options, journal.of(finding))?.on;
    const proof = repair ? views.finding(finding)?.proof : undefined;
    const rule = rules.get(finding);
    return {
      ...{ fingerprint: finding, ...saidIn({ ...said, wrong: wrong(finding) }) },
      ...{ ...ownFields(options), on, ...group },
      ...(rule !== undefined && { rule }),
      ...(previous !== undefined && { previous }),
      ...(proof && { repair: { claim: proof.claim, instead: proof.instead } }),
      ...(entry && { entry }),
    };
  });
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
