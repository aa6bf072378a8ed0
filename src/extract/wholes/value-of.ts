import type { Figure } from '../figure.js';

/** What a figure is; what can't be read as one number comes to nothing, and equals nothing. */
export const valueOf = ({ mention }: Figure): number => mention.value ?? NaN;
