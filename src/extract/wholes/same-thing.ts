import type { Figure } from '../figure.js';

/** Whether two figures name the same thing by its head noun. */
export const sameThing = ({ thing }: Figure, { thing: other }: Figure): boolean =>
  thing !== undefined && thing.head !== '' && thing.head === other?.head;
