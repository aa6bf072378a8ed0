/** A word with a capital, in lower case, and where it stands. */
export interface Capital {
  name: string;
  start: number;
  end: number;
}

/**
 * Words that stand in longer names alone, each with those that stand beside it: of "Harbour Trading" and "Harbour
 * Stores" each has a "Harbour" of its own, and so have two people of one first name. A word that is also used by
 * itself is not among them.
 *
 * @param sentences words of each that may be names, in order
 * @param isName whether one that begins its sentence has its capital from elsewhere
 */
export function longNames(
  sentences: readonly (readonly Capital[])[],
  isName: (word: string) => boolean,
): Map<string, string[]> {
  const [beside, alone] = [new Map<string, string[]>(), new Set<string>()];
  for (const capitals of sentences) {
    capitals.forEach((one, at) => {
      const [before, after] = [capitals[at - 1], capitals[at + 1]];
      const others = [
        before && isNextTo(before, one) && (before.start > 0 || isName(before.name)) ? [before.name] : [],
        after && isNextTo(one, after) ? [after.name] : [],
      ].flat();
      if (others.length === 0) alone.add(one.name);
      else beside.set(one.name, [...(beside.get(one.name) ?? []), ...others]);
    });
  }
  return new Map(
    [...beside].flatMap(([name, others]) => (alone.has(name) ? [] : [[name, [...new Set(others)]]])),
  );
}

/** A space between them and nothing else. */
function isNextTo(one: Capital, next: Capital): boolean {
  return next.start === one.end + 1;
}
