import type { Figure } from '../figure.js';

/** How many or how much of something there is: what can have parts and be one. */
export const isAmount = ({ measure, mention }: Figure): boolean =>
  measure === 'level' && !mention.unit.startsWith('%');
