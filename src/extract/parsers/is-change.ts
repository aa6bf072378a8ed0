import { changeNouns, changeVerbs, comparatives } from '../languages/en/directions.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** Verbs that move a figure and say nothing of the way it goes. */
const movers: ReadonlySet<string> = new Set(
  `change go move take bring turn shift extend revise adjust amend update correct upgrade downgrade convert switch
   swing come run trim creep edge lengthen shorten double treble quadruple`.split(/\s+/),
);

const lemmas = (word: string): string[] => [verbLemma(word), nounLemma(word)];

/** A verb or noun of change, in any form: "rose", "an increase", "revised". */
export const isChange = (word: string): boolean =>
  comparatives.has(word) ||
  lemmas(word).some((lemma) => changeVerbs.has(lemma) || changeNouns.has(lemma) || movers.has(lemma));
