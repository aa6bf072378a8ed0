import { irregularForms, verbLemmas } from '../languages/en/verbs.js';
import { remember } from './remember.js';

const doubled = /([bdgklmnprtv])\1$/;

/** Stems that a dropped -e or a doubled consonant could have come from, the likeliest first. */
function* stems(stem: string): Iterable<string> {
  yield stem;
  yield `${stem}e`;
  if (doubled.test(stem)) yield stem.slice(0, -1);
  if (stem.endsWith('i')) yield `${stem.slice(0, -1)}y`;
}

/**
 * Stems that want their -e back: "evacuat", "trebl", "compar", "hir", "conclud", "examin"; not "trawl", "drill",
 * "repair", "clear", "avoid", "remain".
 */
const wantsE = new RegExp(
  [
    '[^aeou]at|[^aeo]is|iz|[^s]c|[nr]g|dg|v|u',
    '[^aeioulrw]l|[^aeiou]r|[^eo]ar|[^a]ir|ur',
    'ys|as|us|os',
    '[lr]ud|[cvsl]id|[uvr]ad|[lr]od',
    '[bclfgmd]in|um|[nlh]am',
    '[cplmt]ut|[mvu]ot|[lp]et|(?:v|xc|n)it',
    '[vm]ok|[ch]ap|yp',
  ]
    .map((endings) => `(?:${endings})$`)
    .join('|'),
);

/** The likeliest base form of a stem that no table knows. */
function guess(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (doubled.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return wantsE.test(stem) ? `${stem}e` : stem;
}

function fromStem(stem: string): string {
  for (const candidate of stems(stem)) if (verbLemmas.has(candidate)) return candidate;
  return guess(stem);
}

function baseForm(word: string): string {
  const irregular = irregularForms.get(word);
  if (irregular) return irregular.lemma;
  if (verbLemmas.has(word)) return word;
  if (word.length === 4 && word.endsWith('ed'))
    return verbLemmas.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
  if (word.length > 4 && word.endsWith('ed')) return fromStem(word.slice(0, -2));
  if (word.length > 5 && word.endsWith('ing')) return fromStem(word.slice(0, -3));
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The base form of a verb form in lower case: "cracked" to "crack", "fell" to "fall", "rises" to "rise". */
export const verbLemma = remember(baseForm);
