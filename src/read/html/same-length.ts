/** Signs that belong to what follows them: "£36", "“We", "(two". */
const leading = /^[\p{Sc}\p{Pi}\p{Ps}]$/u;

/**
 * A character reference as its character, at the length in which it was written: "&pound;36" is "      £36", and a
 * space that must not be broken stays one run of such spaces, which a number may hold.
 */
export function sameLength(character: string, written: string): string {
  if (/^\s$/.test(character)) return character.repeat(written.length);
  return leading.test(character) ? character.padStart(written.length) : character.padEnd(written.length);
}
