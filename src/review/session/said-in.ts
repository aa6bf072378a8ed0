import type { Decision } from '../../model/decision.js';

type Said = Pick<Decision, 'verdict' | 'wrong' | 'reason' | 'note' | 'flagged'>;

/** What was said of a finding, without when and by whom; what is empty is left out. */
export function saidIn({ verdict, wrong, reason, note, flagged }: Said): Said {
  return {
    verdict,
    ...(wrong && wrong.length > 0 && { wrong: [...wrong] }),
    ...(reason && { reason }),
    ...(note && { note }),
    ...(flagged && { flagged }),
  };
}
