/** What happens to a thing: the lemma of the verb, and the words it stands in. */
export interface Predicate {
  lemma: string;
  first: number;
  next: number;
  /** `passive` also for a bare participle behind its noun: "homes destroyed". */
  voice: 'active' | 'passive' | 'copula';
  /** Has a form of be or have, or is plainly finite; a bare participle may only limit the noun. */
  finite: boolean;
  /** Where it happens, where that is said right behind and is no name: "treated in hospital". */
  complement?: string | undefined;
}
