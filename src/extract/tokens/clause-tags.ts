import { finiteTags } from './finite-tags.js';
import type { Tag } from './token.js';

/** Parts of speech that tell that a clause of its own has begun: its verb, or the word that opens it. */
export const clauseTags: ReadonlySet<Tag | undefined> = new Set([...finiteTags, 'wh']);
