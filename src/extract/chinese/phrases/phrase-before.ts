import type { HanWord } from '../words/segment.js';
import type { HanPhrase } from './han-phrase.js';
import { isKind } from './is-kind.js';
import { isNominal } from './is-nominal.js';

const isVerb = (word: HanWord | undefined): boolean => isKind(word, 'verb');

/** 破获的电信诈骗案件, 涉嫌诈骗的嫌疑人: what limits the thing stands before 的, and ties it with a word of its own. */
function takeLimits(words: readonly HanWord[], at: number, thing: HanWord[]): number {
  let next = at;
  while (
    next >= 0 &&
    isNominal(words[next]) &&
    !(isVerb(words[next]) && !isKind(words[next], 'noun', 'modifier'))
  )
    thing.unshift(words[next--]!);
  while (isKind(words[next], 'relating')) next--;
  return next;
}

/**
 * The words before a figure, from its side: words that only bring the amount are passed over, then the nouns are the
 * thing and the verb before them is what happens to it: 破获 电信网络诈骗 案件 共计 26.2万起.
 */
export function phraseBefore(words: readonly HanWord[]): HanPhrase {
  let at = words.length - 1;
  while (
    at >= 0 &&
    isKind(words[at], 'carrier', 'scope', 'of') &&
    !isKind(words[at], 'noun', 'metric', 'verb')
  )
    at--;
  const thing: HanWord[] = [];
  for (; at >= 0; at--) {
    const word = words[at]!;
    if (isKind(word, 'scope') || (isKind(word, 'relating') && thing.length)) continue;
    if (isKind(word, 'of') && thing.length) {
      at = takeLimits(words, at - 1, thing) + 1;
      continue;
    }
    // 救出被困群众: whom it was done to before.
    if (
      isVerb(word) &&
      thing.length &&
      isKind(words[at - 1], 'passive') &&
      words[at - 1]?.word.startsWith('被')
    ) {
      at--;
      continue;
    }
    if (isVerb(word) && !(thing.length && isKind(word, 'noun', 'modifier') && isVerbBefore(words, at))) break;
    if (!isNominal(word)) break;
    thing.unshift(word);
  }
  const verb = words[at];
  return { thing, ...(isVerb(verb) && verb ? { verb } : {}) };
}

/** A word that may be noun or verb is a noun where a verb stands before it. */
const isVerbBefore = (words: readonly HanWord[], at: number): boolean =>
  words.slice(0, at).some((word) => isVerb(word) && !isKind(word, 'noun', 'modifier'));
