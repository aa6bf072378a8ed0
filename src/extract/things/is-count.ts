import type { Figure } from '../figure.js';

/** A figure without a unit of measure, per day or not: it counts things that words beside it name. */
export const isCount = ({ mention }: Figure): boolean =>
  mention.unit === '1' || mention.unit.startsWith('1/');
