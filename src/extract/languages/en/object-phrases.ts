/** Verb and object with one meaning, by lemma, to the verb that says it: "lost their lives". */
export const objectPhrases: ReadonlyMap<string, string> = new Map([
  ['lose life', 'die'],
  ['take life', 'kill'],
  ['catch fire', 'burn'],
  ['leave home', 'evacuate'],
  ['flee home', 'evacuate'],
  ['force from home', 'evacuate'],
  ['drive from home', 'evacuate'],
  ['evacuate from home', 'evacuate'],
  ['flee from home', 'evacuate'],
  ['lose power', 'be without power'],
  ['lose electricity', 'be without power'],
  ['set fire', 'burn'],
]);
