import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** What happens to a thing: the lemma of the verb, and the words it stands in. */
export interface Predicate {
  lemma: string;
  first: number;
  next: number;
  /** `passive` also for a bare participle behind its noun: "homes destroyed". */
  voice: 'active' | 'passive' | 'copula';
  /** Has a form of be or have, or is plainly finite; a bare participle may only limit the noun. */
  finite: boolean;
}

const beForms: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const isVerbal = (token: Token | undefined): boolean => token?.tag === 'past' || token?.tag === 'verb' || token?.tag === 'ing';

/** Reads the verb group that starts at a token: "have been severely injured", "were missing", "killed". */
export function readPredicate({ tokens }: Sentence, first: number): Predicate | undefined {
  let at = first;
  let be = false;
  let finite = false;
  for (let token = tokens[at]; token; token = tokens[++at]) {
    if (token.tag === 'aux' || token.tag === 'modal') {
      be = beForms.has(token.lower);
      finite = true;
    } else if (!(token.tag === 'adv' || (finite && token.tag === 'to'))) break;
  }
  const main = tokens[at];
  if (main && isVerbal(main) && !(main.tag === 'ing' && !finite)) {
    const passive = main.tag === 'past' && (be || !finite);
    return { lemma: verbLemma(main.lower), first, next: at + 1, voice: passive ? 'passive' : 'active', finite: finite || main.tag === 'verb' };
  }
  if (!finite) return main?.tag === 'ing' ? { lemma: verbLemma(main.lower), first, next: at + 1, voice: 'active', finite: false } : undefined;
  const quality = be && main?.tag === 'adj' ? main.lower : be ? 'be' : 'have';
  return { lemma: quality, first, next: main?.tag === 'adj' ? at + 1 : at, voice: 'copula', finite };
}
