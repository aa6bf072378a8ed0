import type { Sentence } from '../sentence.js';
import type { Token } from '../tokens/token.js';
import { objectPhrases } from '../languages/en/object-phrases.js';
import { phrasalVerbs } from '../languages/en/phrasal-verbs.js';
import { verbLemmas } from '../languages/en/verbs.js';
import type { Predicate } from './predicate.js';
import { readNounPhrase } from './read-noun-phrase.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';

const beForms: ReadonlySet<string> = new Set(['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being']);
const isVerbal = (token: Token | undefined): boolean =>
  token?.tag === 'past' || token?.tag === 'verb' || token?.tag === 'ing' || token?.lower === 'do';

/** "were said to have sunk", "is going to build": the second verb is what is said. */
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
  'tell',
  'order',
  'urge',
  'force',
  'advise',
]);

const more = /^(?:more|less|fewer|higher|lower)$/;
const rank = /^(?:first|second|third|\w+th|top|bottom)$/;

/** "remain missing", "stand empty": before an adjective these say no more than "are". */
const stays: ReadonlySet<string> = new Set(['remain', 'stand', 'stay', 'lie']);

/** What follows a form of be: "were missing", "are rubble", "are in hospital"; plain "be" before anything else. */
function complement(sentence: Sentence, at: number): { lemma: string; next: number } {
  const { tokens, hidden } = sentence;
  const main = tokens[at];
  // "there were only 276"
  if (main?.lower === 'only') return { lemma: 'be', next: at + 1 };
  // "is now more than 14 months", "are third with 29 points": how many they are, not what.
  const isMeasure =
    rank.test(main?.lower ?? '') || (more.test(main?.lower ?? '') && tokens[at + 1]?.lower === 'than');
  if (isMeasure) return { lemma: 'be', next: at };
  if (main?.tag === 'adj') return { lemma: main.lower, next: at + 1 };
  const isPlace = main?.tag === 'prep' && /^(?:in|on|under|without|at|behind)$/.test(main.lower);
  const noun = tokens[isPlace ? at + 1 : at];
  if (noun?.tag !== 'noun' || hidden.has(isPlace ? at + 1 : at)) return { lemma: 'be', next: at };
  const phrase = readNounPhrase(sentence, isPlace ? at + 1 : at);
  if (!phrase?.head) return { lemma: 'be', next: at };
  return { lemma: ['be', ...(isPlace ? [main.lower] : []), phrase.head].join(' '), next: phrase.next };
}

/** The adjective that stands alone behind "remain" or "stand", also one that may be a noun: "stand empty". */
function stateAt(sentence: Sentence, at: number): ReturnType<typeof complement> | undefined {
  const { tokens } = sentence;
  const isLast = tokens[at + 1] === undefined || /^(?:punct|prep|conj|wh)$/.test(tokens[at + 1]?.tag ?? '');
  const isState = tokens[at]?.tag === 'adj' || (tokens[at]?.tag === 'noun' && isLast);
  return isState ? complement(sentence, at) : undefined;
}

/**
 * Verb and object noun, an article or possessive between them passed over: "lost their lives" is `lose life`, "driven
 * from their homes" `drive from home`.
 */
function withObject(tokens: readonly Token[], at: number): string {
  const link =
    /^(?:from|in|into|on|off)$/.test(tokens[at + 1]?.lower ?? '') || tokens[at + 1]?.tag === 'to'
      ? tokens[at + 1]
      : undefined;
  const first = link ? at + 2 : at + 1;
  const object = tokens[first]?.tag === 'det' ? tokens[first + 1] : tokens[first];
  const words = [verbLemma(tokens[at]?.lower ?? ''), link?.lower, nounLemma(object?.lower ?? '')];
  return words.filter(Boolean).join(' ');
}

/** The auxiliaries of a verb group: where its main word stands, and whether it is finite and ends in a form of be. */
function readAuxiliaries(
  tokens: readonly Token[],
  first: number,
): { at: number; be: boolean; finite: boolean } {
  const group = { at: first, be: false, finite: false };
  for (let token = tokens[group.at]; token; token = tokens[++group.at]) {
    // "is to do away with 900 posts"
    if (token.lower === 'do' && phrasalVerbs.has(`do ${tokens[group.at + 1]?.lower ?? ''}`)) break;
    if (token.tag === 'aux' || token.tag === 'modal') {
      group.be = beForms.has(token.lower);
      group.finite = true;
    } else if (!(token.tag === 'adv' || (group.finite && token.tag === 'to'))) break;
  }
  return group;
}

/** The lemma of a main verb with its particle or the object that belongs to its meaning, and the token after it. */
function lemmaAt(tokens: readonly Token[], at: number): { lemma: string; next: number } {
  const { lower = '', tag } = tokens[at] ?? {};
  // "plans to lay off 40": a past form may be a base form, too.
  const lemma = tag === 'verb' && verbLemmas.has(lower) ? lower : verbLemma(lower);
  const phrasal = `${lemma} ${tokens[at + 1]?.lower ?? ''}`;
  if (phrasalVerbs.has(phrasal)) return { lemma: phrasal, next: at + 2 };
  return { lemma: objectPhrases.get(withObject(tokens, at)) ?? lemma, next: at + 1 };
}

/** "were severely injured", "has killed", "destroyed": a group with a main verb. */
function mainPredicate(
  sentence: Sentence,
  first: number,
  { at, be, finite }: ReturnType<typeof readAuxiliaries>,
): Predicate {
  const { tokens } = sentence;
  const main = tokens[at];
  const raises = raising.has(verbLemma(main?.lower ?? '')) && tokens[at + 1]?.tag === 'to';
  const inner = raises ? readPredicate(sentence, at + 1) : undefined;
  if (inner) {
    const { lemma, next, voice, complement } = inner;
    return { lemma, first, next, voice, finite, complement };
  }
  const said = stays.has(verbLemma(main?.lower ?? '')) ? stateAt(sentence, at + 1) : undefined;
  if (said) {
    return {
      lemma: said.lemma,
      first,
      next: said.next,
      voice: 'copula',
      finite: true,
      complement: undefined,
    };
  }
  const isAbroad = /^(?:abroad|overseas)$/.test(tokens[at + 1]?.lower ?? '');
  const isIn = tokens[at + 1]?.lower === 'in' && tokens[at + 1]?.tag === 'prep';
  const where = isIn ? complement(sentence, at + 1).lemma.replace(/^be ?/, '') : '';
  const { lemma, next } = lemmaAt(tokens, at);
  return {
    lemma,
    first,
    next,
    voice: main?.tag === 'past' && (be || !finite) ? 'passive' : 'active',
    finite: finite || main?.tag === 'verb',
    complement: where.startsWith('in ') ? where : isAbroad ? 'abroad' : undefined,
  };
}

/** Reads the verb group that starts at a token: "have been severely injured", "were missing", "killed", "leaving". */
export function readPredicate(sentence: Sentence, start: number): Predicate | undefined {
  const { tokens } = sentence;
  const first = tokens[start]?.tag === 'to' ? start + 1 : start;
  const group = readAuxiliaries(tokens, first);
  if (isVerbal(tokens[group.at])) return mainPredicate(sentence, first, group);
  if (!group.finite) return undefined;
  const said = group.be ? complement(sentence, group.at) : { lemma: 'have', next: group.at };
  return { lemma: said.lemma, first, next: said.next, voice: 'copula', finite: true, complement: undefined };
}
