import { changeVerbs, comparatives } from '../languages/en/directions.js';
import { lightVerbs } from '../languages/en/light-verbs.js';

/** A verb that only says that there is a figure, or that it moved, and tells nothing of what is measured. */
export const isLight = (lemma: string): boolean =>
  lightVerbs.has(lemma) || changeVerbs.has(lemma) || comparatives.has(lemma);
