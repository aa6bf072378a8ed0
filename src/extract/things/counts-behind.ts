import type { Figure } from '../figure.js';

/** The words for what is counted stand behind the figure, in its own sentence: "12 boats". */
export const countsBehind = ({
  thing,
  thingSentence,
  sentence,
  mention,
}: Pick<Figure, 'thing' | 'thingSentence' | 'sentence' | 'mention'>): boolean =>
  thing !== undefined && thingSentence === sentence && thing.first >= mention.next;
