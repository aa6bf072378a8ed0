import type { Direction } from '../../model/quantity.js';
import { changeNouns, comparatives, sumsOfMoney } from '../languages/en/directions.js';
import type { Figure } from '../figure.js';
import type { Sentence } from '../sentence.js';
import { behindAmount } from '../things/behind-amount.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import type { ChangeCue } from './change-cue.js';

const longestPhrase = 3;
const inPhrase: ReadonlySet<string> = new Set(['noun', 'adj', 'adv', 'ing']);

/** "£18 million up front", "5% up to March", "3% more than 12": words of comparison that compare nothing here. */
const noComparison = /^(?:front|here|there|to|for|in|by|and|until|till)$/;

const positions: ReadonlyMap<string, Direction> = new Map([
  ['above', 'up'],
  ['below', 'down'],
]);
/** "the £12 million announced", "the 40 boats of 2022": a level that was told, or held, at another time. */
const levelOfThen =
  /^\s(?:the|its|their)\s(?:(?:level|figure|number|sum|amount|total|price|rate|value)s?\s(?:of|in|for|seen|a|\p{L}+ed|given|told)\b|(?:\p{Sc}|[A-Z]{1,3}\p{Sc}?\s?)?\d[\d.,]*(?:\p{Ll}{1,3})?(?:\s\p{L}+){0,2}?\s(?:of|in|for|\p{L}+ed|forecast|foreseen|seen)\b)/u;

const recordOfThen =
  /^\s(?:the|its|their)\s(?:previous|old|former|earlier|last)\s(?:record|mark|high|peak|low)\b/;

/** "12% below last year", "8% above the £3m announced"; but "12% below the limit" compares no times. */
function positionBehind({ sentence, mention }: Figure, at: number): Direction | undefined {
  const token = sentence.tokens[at];
  const direction = positions.get(token?.lower ?? '');
  if (!token || !direction) return undefined;
  if (sentence.hidden.has(at + 1)) return direction;
  const behind = sentence.text.slice(token.end, Math.min(sentence.end, token.end + 60));
  if (recordOfThen.test(behind)) return direction;
  return mention.unit === '%' && levelOfThen.test(behind) ? direction : undefined;
}

/** Index of "than" behind a comparative, with the nouns that it compares between: "12 fewer boats than in May". */
function thanBehind({ tokens }: Sentence, at: number): number {
  let than = at + 1;
  while (than <= at + longestPhrase && inPhrase.has(tokens[than]?.tag ?? '')) than++;
  return tokens[than]?.lower === 'than' ? than : -1;
}

/** "57% want better roads, 24% more police": a share of those asked, who want more of something. */
function isWanted({ sentence, mention }: Figure, previous: Figure | undefined): boolean {
  const { tokens } = sentence;
  const between = previous?.sentence === sentence ? tokens.slice(previous.mention.next, mention.first) : [];
  return (
    previous?.mention.unit === '%' &&
    previous.mention.unit === mention.unit &&
    previous.measure !== 'change' &&
    /^(?:more|fewer|less|better|lower|higher)$/.test(tokens[mention.next]?.lower ?? '') &&
    inPhrase.has(tokens[mention.next + 1]?.tag ?? '') &&
    (between.at(-1)?.text === ',' || between.at(-1)?.tag === 'conj')
  );
}

/** "5% higher", "£67 more than last year", "12 boats fewer than in May", "12 fewer boats than in May". */
function comparativeBehind(figure: Figure, earlier: readonly Figure[]): Direction | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  const counts = mention.unit === '1' || mention.unit.includes('/');
  let at = behindAmount(figure);
  if (counts && !comparatives.has(tokens[at]?.lower ?? '') && tokens[at]?.tag === 'noun') at++;
  const direction = comparatives.get(tokens[at]?.lower ?? '');
  if (!direction) return positionBehind(figure, at);
  const than = thanBehind(sentence, at);
  if (than < 0 && (mention.unit === '1' || isWanted(figure, earlier.at(-1)))) return undefined;
  if (than > 0 && tokens[than + 1]?.tag === 'number' && !sentence.hidden.has(than + 1)) return undefined;
  const isAdverb = tokens[at]?.lower === direction;
  return isAdverb && noComparison.test(tokens[at + 1]?.lower ?? '') ? undefined : direction;
}

const directionOf = (token: Token | undefined, unit: string): Direction | undefined => {
  const lemma = nounLemma(token?.lower ?? '');
  if (token?.tag !== 'noun') return undefined;
  if (sumsOfMoney.has(lemma) && !unit.startsWith('%')) return undefined;
  return changeNouns.get(lemma);
};

/** "a 5% increase", "a 6.5% pay rise", "a £5m budget cut": the noun that an amount stands before. */
function nounBehind(figure: Figure): Direction | undefined {
  const { sentence, mention } = figure;
  const { tokens } = sentence;
  if (isCount(figure)) return undefined;
  let at = tokens[mention.next]?.text === '-' ? mention.next + 1 : mention.next;
  const end = at + longestPhrase;
  const goesOn = (index: number): boolean =>
    inPhrase.has(tokens[index]?.tag ?? '') && !sentence.hidden.has(index);
  while (at + 1 < end && goesOn(at) && goesOn(at + 1)) at++;
  const direction = directionOf(tokens[at], mention.unit);
  const leadsOn = tokens[at + 1]?.lower === 'to' && !sentence.hidden.has(at + 2);
  return leadsOn ? undefined : direction;
}

/** "5% higher", "£67 more than last year", "a 5% increase". */
export const wordBehind: ChangeCue = {
  find(figure, earlier) {
    const direction = comparativeBehind(figure, earlier) ?? nounBehind(figure);
    return direction && { direction, did: `the words behind it: a change ${direction}` };
  },
};
