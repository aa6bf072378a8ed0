import type { FindingView } from '../../view/finding-view.js';
import { claimsOf } from '../pick/claims-of.js';
import type { DecisionRequest } from '../wire.js';

/** What a second key chooses. */
export interface SecondKey {
  key: string;
  says: string;
  choice: Pick<DecisionRequest, 'verdict' | 'wrong' | 'reason'>;
}

const reasons: SecondKey[] = [
  { key: '1', says: 'Another date', choice: { verdict: 'dismissed', reason: 'other-date' } },
  { key: '2', says: 'Another scope', choice: { verdict: 'dismissed', reason: 'other-scope' } },
  { key: '3', says: 'Another definition', choice: { verdict: 'dismissed', reason: 'other-definition' } },
  { key: '4', says: 'Something else', choice: { verdict: 'dismissed' } },
];

/** The answers to what is asked: why it is no discrepancy, or which side is wrong. */
export function secondKeys(
  asked: 'why' | 'which',
  view: Pick<FindingView, 'stances'> | undefined,
): readonly SecondKey[] {
  if (asked === 'why') return reasons;
  return (view?.stances ?? []).map((stance) => ({
    key: stance.letter,
    says: `${stance.letter} is wrong: ${stance.says}`,
    choice: { verdict: 'confirmed', wrong: claimsOf([stance]) },
  }));
}
