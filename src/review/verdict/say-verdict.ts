import type { ShownDecision } from '../wire.js';

const reasons: Readonly<Record<string, string>> = {
  'other-date': 'another date',
  'other-scope': 'another scope',
  'other-definition': 'another definition',
  glossary: 'one thing in two words',
};

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
      return reason ? `Not a discrepancy: ${reasons[reason] ?? reason}` : 'Not a discrepancy';
    case 'unsure':
      return "Can't tell";
    case 'fixed':
      return 'Mended';
    case 'open':
      return 'Undecided';
  }
}
