import { reasonInWords } from '../../view/reason-in-words.js';
import type { ShownDecision } from '../wire.js';

/** A decision in a few words, such as `Not a discrepancy: another date`. */
export function sayVerdict({
  verdict,
  reason,
  wrong,
  wrongSides,
}: Pick<ShownDecision, 'verdict' | 'reason' | 'wrong' | 'wrongSides'>): string {
  switch (verdict) {
    case 'confirmed':
      if (wrongSides) return `Real discrepancy: ${wrongSides.join(' and ')} is wrong`;
      return wrong?.length ? 'One side is wrong' : 'Real discrepancy';
    case 'dismissed':
      if (reason === 'misread') return 'Misread by the checker';
      return reason ? `Not a discrepancy: ${reasonInWords(reason)}` : 'Not a discrepancy';
    case 'unsure':
      return "Can't tell";
    case 'fixed':
      return 'Mended';
    case 'open':
      return 'Undecided';
  }
}
