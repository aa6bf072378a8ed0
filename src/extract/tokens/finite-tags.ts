import type { Tag } from './token.js';

/** Parts of speech that a clause may have its verb in. */
export const finiteTags: ReadonlySet<Tag | undefined> = new Set(['past', 'verb', 'aux', 'modal']);
