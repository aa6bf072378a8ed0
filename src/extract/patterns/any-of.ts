const special = /[.*+?^${}()|[\]\\/]/g;

/**
 * A pattern that matches any of the words, taken literally. The longest come first, as an alternation takes the
 * first that fits: "September" is not to be read as "Sep".
 */
export function anyOf(words: Iterable<string>): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replace(special, '\\$&')).join('|')})`;
}
