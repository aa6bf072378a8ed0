import type { Decision } from '../../model/decision.js';

/** A decision in a word or two, where there is room for no more; `sayVerdict` has it in full. */
export function briefVerdict({
  verdict,
  reason,
  wrong,
}: Pick<Decision, 'verdict' | 'reason' | 'wrong'>): string {
  switch (verdict) {
    case 'confirmed':
      return wrong?.length ? 'One wrong' : 'Real';
    case 'dismissed':
      return reason === 'misread' ? 'Misread' : 'None';
    case 'unsure':
      return "Can't tell";
    case 'fixed':
      return 'Mended';
    case 'open':
      return 'Undecided';
  }
}
