import type { Aside } from './aside.js';
import { oneThing } from './one-thing.js';
import { stretch } from './stretch.js';
import { vaguePlural } from './vague-plural.js';

/** Forms of quantity that are printed and never claimed. */
export const asides: readonly Aside[] = [vaguePlural, oneThing, stretch];
