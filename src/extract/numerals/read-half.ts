import { dozenWords, scales } from '../languages/en/numbers.js';
import type { Token } from '../tokens/token.js';
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

/** "half a million", "half a dozen", "half million", "a quarter of a million" from a token on. */
export function readHalf(tokens: readonly Token[], first: number): WordNumber | undefined {
  const at = isArticle(tokens[first]) || tokens[first]?.lower === 'one' ? first + 1 : first;
  const part = parts.get(tokens[at]?.lower ?? '');
  if (!part) return undefined;
  const of = tokens[at + 1]?.lower === 'of' && isArticle(tokens[at + 2]) ? 1 : 0;
  const word = at + 1 + of + (isArticle(tokens[at + 1 + of]) ? 1 : 0);
  const scale = scaleOf(tokens[word]?.lower);
  return scale
    ? { value: scale / part, power: Math.max(0, Math.log10(scale) - 1), next: word + 1 }
    : undefined;
}
