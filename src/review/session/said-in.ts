import type { Decision } from '../../model/decision.js';
import type { DecisionRequest } from '../wire.js';

type Said = Pick<DecisionRequest, 'verdict' | 'wrong' | 'reason' | 'note' | 'flagged'>;

/** What was said of a finding, without when and by whom. */
export function saidIn({ verdict, wrong, reason, note, flagged }: Said): Pick<Decision, keyof Said> {
  return {
    verdict,
    ...(wrong && wrong.length > 0 && { wrong: [...wrong] }),
    ...(reason && { reason }),
    ...(note && { note }),
    ...(flagged && { flagged }),
  };
}
