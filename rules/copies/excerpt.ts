const longest = 100;

/** The beginning of a sentence, cut between words, for a message. */
export function excerpt(sentence: string): string {
  if (sentence.length <= longest) return `"${sentence}"`;
  return `"${sentence.slice(0, longest + 1).replace(/\s+\S*$/, '')} …"`;
}
