import { currencyForms, currencyNames } from '../languages/en/currencies.js';
import { nounLemma } from '../tokens/noun-lemma.js';

/** A currency word in the singular, as the tables have it: "roubles" to "ruble", "kronor" to "krona". */
export const currencyLemma = (word: string): string =>
  Object.hasOwn(currencyNames, word) ? word : (currencyForms[word] ?? nounLemma(word));
