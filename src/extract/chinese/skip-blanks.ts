/** The first place from `at` on that is no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (text.charAt(next) === ' ' || text.charAt(next) === '\u00a0') next++;
  return next;
}
