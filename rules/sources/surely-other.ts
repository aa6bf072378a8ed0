import type { Source } from './source-of.js';

/** So many words of its own make a name another one, though both are "European" or of one town. */
const fewestOwn = 2;

/**
 * Whether two credits surely name different sources. A person beside a body may speak for it; a word in common may be
 * one name written twice ("the ministry", "the health ministry"); letters may be the first ones of a longer name.
 */
export function surelyOther(a: Source, b: Source): boolean {
  if (a.kind !== b.kind) return false;
  const own = (one: Source, other: Source) => [...one.words].filter((word) => !other.words.has(word)).length;
  const isShared = own(a, b) < a.words.size;
  if (isShared && Math.min(own(a, b), own(b, a)) < fewestOwn) return false;
  return !isShortFor(a, b) && !isShortFor(b, a);
}

function isShortFor({ words }: Source, { words: long }: Source): boolean {
  const initials = [...long].map((word) => word.charAt(0)).join('');
  return [...words].some((word) => word.length > 1 && initials.includes(word));
}
