/** What verbs, and nouns and participles made of them, end in. */
const ending = /(?:ations?|itions?|[st]?ions?|ments?|als?|ures?|ances?|ings?|e[ds]?|ers?|ees?|s)$/;
/** Shorter stems are the same by chance. */
const shortest = 4;

const stemOf = (word: string): string =>
  word.replace(ending, '').replace(/(?<twin>[lmnprt])\k<twin>$/, '$<twin>');

/** Whether two words are made of one verb: "cancellations" and "cancel", "enrolled" and "enrolment". */
export function isDerived(word: string, other: string): boolean {
  const stem = stemOf(word.toLowerCase());
  return stem.length >= shortest && stem === stemOf(other.toLowerCase());
}
