import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { objectPhrases } from '../languages/en/object-phrases.js';
import { phrasalVerbs } from '../languages/en/phrasal-verbs.js';
import type { Predicate } from './predicate.js';
import { readNounPhrase } from './read-noun-phrase.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const beForms: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const isVerbal = (token: Token | undefined): boolean =>
  token?.tag === 'past' || token?.tag === 'verb' || token?.tag === 'ing';

/** "were known to have died", "is going to build": the second verb is what is said. */
const raising: ReadonlySet<string> = new Set([
  'know',
  'believe',
  'fear',
  'think',
  'report',
  'say',
  'expect',
  'estimate',
  'confirm',
  'plan',
  'intend',
  'aim',
  'want',
  'hope',
  'go',
  'agree',
  'continue',
  'begin',
  'start',
  'need',
  'have',
]);

/** What follows a form of be: "were missing", "are rubble", "are in hospital"; plain "be" before anything else. */
function complement(sentence: Sentence, at: number): { lemma: string; next: number } {
  const { tokens, hidden } = sentence;
  const main = tokens[at];
  if (main?.tag === 'adj') return { lemma: main.lower, next: at + 1 };
  const isPlace = main?.tag === 'prep' && /^(?:in|on|under|without|at|behind)$/.test(main.lower);
  const noun = tokens[isPlace ? at + 1 : at];
  if (noun?.tag !== 'noun' || hidden.has(isPlace ? at + 1 : at)) return { lemma: 'be', next: at };
  const phrase = readNounPhrase(sentence, isPlace ? at + 1 : at);
  if (!phrase?.head) return { lemma: 'be', next: at };
  return { lemma: ['be', ...(isPlace ? [main.lower] : []), phrase.head].join(' '), next: phrase.next };
}

/** Verb and object noun, an article or possessive between them passed over: "lost their lives" is `lose life`. */
function withObject(tokens: readonly Token[], at: number): string {
  const object = tokens[at + 1]?.tag === 'det' ? tokens[at + 2] : tokens[at + 1];
  return `${verbLemma(tokens[at]?.lower ?? '')} ${nounLemma(object?.lower ?? '')}`;
}

/** Reads the verb group that starts at a token: "have been severely injured", "were missing", "killed". */
export function readPredicate(sentence: Sentence, start: number): Predicate | undefined {
  const { tokens } = sentence;
  const first = tokens[start]?.tag === 'to' ? start + 1 : start;
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
    const inner =
      raising.has(verbLemma(main.lower)) && tokens[at + 1]?.tag === 'to'
        ? readPredicate(sentence, at + 1)
        : undefined;
    if (inner) return { ...inner, first, finite };
    const passive = main.tag === 'past' && (be || !finite);
    const phrasal = `${verbLemma(main.lower)} ${tokens[at + 1]?.lower ?? ''}`;
    const isPhrasal = phrasalVerbs.has(phrasal);
    const where = complement(sentence, at + 1).lemma.replace(/^be ?/, '');
    const lemma = isPhrasal ? phrasal : (objectPhrases.get(withObject(tokens, at)) ?? verbLemma(main.lower));
    return {
      ...(where.startsWith('in ') ? { complement: where } : {}),
      lemma,
      first,
      next: isPhrasal ? at + 2 : at + 1,
      voice: passive ? 'passive' : 'active',
      finite: finite || main.tag === 'verb',
    };
  }
  if (!finite)
    return main?.tag === 'ing'
      ? { lemma: verbLemma(main.lower), first, next: at + 1, voice: 'active', finite: false }
      : undefined;
  if (!be) return { lemma: 'have', first, next: at, voice: 'copula', finite };
  return { ...complement(sentence, at), first, voice: 'copula', finite };
}
