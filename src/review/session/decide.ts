import type { Decision } from '../../model/decision.js';
import { seenBy } from '../history/seen-by.js';
import type { DecisionRequest, Overtaken } from '../wire.js';
import { decisionLines } from './decision-lines.js';
import type { SessionOptions } from './options.js';

/**
 * Has a decision written, unless somebody else has decided since the page looked.
 *
 * @throws Error of the system, and then nothing was written
 */
export async function decide(
  { known, ...request }: DecisionRequest & Pick<Decision, 'entry'>,
  options: SessionOptions,
): Promise<readonly Decision[] | Overtaken> {
  const { journal } = options;
  let overtaken: Decision[] = [];
  const written = await journal.append(() => {
    overtaken = overtaking(request.findings, known, options);
    return overtaken.length > 0 ? [] : decisionLines(request, options);
  });
  return overtaken.length > 0 ? { overtaken } : written;
}

function overtaking(
  findings: readonly string[],
  known: DecisionRequest['known'],
  options: SessionOptions,
): Decision[] {
  return findings.flatMap((finding) => {
    const last = seenBy(options, options.journal.of(finding));
    return last && last.on !== known[finding] ? [last] : [];
  });
}
