import type { Choice } from '../actions/decide.js';
import type { Review } from '../state/review.js';

/** What a second key chooses. */
export interface SecondKey {
  key: string;
  says: string;
  choice: Choice;
}

const reasons: SecondKey[] = [
  { key: '1', says: 'Another date', choice: { verdict: 'dismissed', reason: 'other-date' } },
  { key: '2', says: 'Another scope', choice: { verdict: 'dismissed', reason: 'other-scope' } },
  { key: '3', says: 'Another definition', choice: { verdict: 'dismissed', reason: 'other-definition' } },
  { key: '4', says: 'Something else', choice: { verdict: 'dismissed' } },
];

/** The answers to what is being asked: why it is no discrepancy, or which side is wrong. */
export function choices({ asking, page }: Review): readonly SecondKey[] {
  if (asking.value === 'why') return reasons;
  if (asking.value !== 'which') return [];
  return (page.value?.view.stances ?? []).map(({ letter, says, sides }) => ({
    key: letter,
    says: `${letter} is wrong: ${says}`,
    choice: {
      verdict: 'confirmed',
      wrong: sides.flatMap(({ figures }) => figures.map(({ claim }) => claim)),
    },
  }));
}
