import { transitiveOnly } from '../languages/en/directions.js';
import type { ChangeWord } from './change-word.js';

/** "cut 30 jobs" and "lost 12 boats" tell of boats and jobs; "cut costs by 3%" and "lost 3%" of a change. */
export const needsPercent = (word: ChangeWord): boolean => transitiveOnly.has(word.lemma);
