/** Verb and object with one meaning, by lemma, to the verb that says it: "lost their lives". */
export const objectPhrases: ReadonlyMap<string, string> = new Map([
  ['lose life', 'die'],
  ['take life', 'kill'],
  ['catch fire', 'burn'],
]);
