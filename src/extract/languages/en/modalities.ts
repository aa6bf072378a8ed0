const table = (status: string, words: string): [string, string][] =>
  words.split(' ').map((word) => [word, status]);

/** Verbs, by lemma, that make of a figure something else than what has come true, and what they make of it. */
export const modalVerbs: ReadonlyMap<string, string> = new Map([
  ...table('forecast', 'expect forecast predict project anticipate envisage foresee hope'),
  ...table('demanded', 'demand want seek'),
  ...table('offered', 'offer propose'),
  ...table('needed', 'need require'),
  ...table('target', 'target aim'),
  ...table('feared', 'fear'),
]);

/** Nouns that do the same to the noun before them: "the surplus forecast", "a target of 40 boats". */
export const modalNouns: ReadonlyMap<string, string> = new Map([
  ...table('forecast', 'forecast projection prediction expectation guidance outlook'),
  ...table('offered', 'offer proposal'),
  ...table('target', 'target'),
  ...table('poll', 'poll survey'),
]);
