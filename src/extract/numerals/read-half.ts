import { dozenWords, scales } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
import type { FractionRead } from './fraction-read.js';
import { readWordFraction } from './read-word-fraction.js';
import type { WordNumber } from './word-number.js';

const articles: ReadonlySet<string> = new Set(['a', 'an']);
const isArticle = (token: Token | undefined): boolean => articles.has(token?.lower ?? '');
const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['quarter', 4],
]);

function scaleOf(word = ''): number | undefined {
  if (dozenWords.has(word)) return 12;
  const power = word.endsWith('s') ? undefined : scales.get(word);
  return power === undefined ? undefined : 10 ** power;
}

/** "half", "a quarter", and with `of` behind it any part: "three quarters of". */
function readPart(tokens: readonly Token[], first: number): FractionRead | undefined {
  const at = isArticle(tokens[first]) || tokens[first]?.lower === 'one' ? first + 1 : first;
  const under = parts.get(tokens[at]?.lower ?? '');
  if (under) return { over: 1, under, next: at + 1 };
  const part = readWordFraction(tokens, first);
  return tokens[part?.next ?? -1]?.lower === 'of' ? part : undefined;
}

/** "half a million", "half a dozen", "half million", "three quarters of a million" from a token on. */
export function readHalf(tokens: readonly Token[], first: number): WordNumber | undefined {
  const part = readPart(tokens, first);
  if (!part) return undefined;
  const isOf = tokens[part.next]?.lower === 'of' && isArticle(tokens[part.next + 1]);
  const article = isOf ? part.next + 1 : part.next;
  const word = isArticle(tokens[article]) ? article + 1 : article;
  const scale = scaleOf(tokens[word]?.lower);
  return scale
    ? {
        value: (scale * part.over) / part.under,
        power: Math.max(0, Math.log10(scale) - 1),
        next: word + 1,
      }
    : undefined;
}
