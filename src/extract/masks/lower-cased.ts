/** All words of some lists in lower case, as triggers are told. */
export const lowerCased = (...lists: readonly (readonly string[])[]): string[] =>
  lists.flat().map((word) => word.toLowerCase());
