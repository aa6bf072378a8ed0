import { anyOf } from '../patterns/any-of.js';

/** A pattern of names as they are printed, in capitals in datelines: "may", "march", "sat" and "sun" are words. */
export function printedNames(names: Iterable<string>): string {
  return anyOf(
    [...names].flatMap((name) => [name.charAt(0).toUpperCase() + name.slice(1), name.toUpperCase()]),
  );
}
