import { amountVerbs, transitiveOnly } from '../languages/en/directions.js';
import type { ChangeWord } from './change-word.js';

/** "cut 30 jobs" and "recovered 12 boats" tell of jobs and boats; "cut costs by 3%" and "lost 3%" of a change. */
export const needsPercent = ({ lemma }: ChangeWord): boolean =>
  transitiveOnly.has(lemma) || amountVerbs.has(lemma);
