import type { HanWord } from '../words/segment.js';
import { has, isNominal, isVerb, type HanPhrase } from './han-phrase.js';

const isOnlyVerb = (word: HanWord | undefined): boolean => isVerb(word) && !has(word, 'noun', 'metric', 'modifier');

/** The first word behind passive and perfect marks. */
function behindMarks(words: readonly HanWord[], from: number): number {
  let at = from;
  while (has(words[at], 'passive', 'scope') && !isVerb(words[at])) at++;
  return at;
}

/**
 * The words behind a figure: nouns are the thing, and the verb behind them, passive or not, what happens to it: 37名
 * 犯罪嫌疑人 被 抓获. A verb right behind the figure limits the noun that follows it, 12名受伤渔民, unless it counts
 * people itself: 181人死亡.
 */
export function phraseBehind(words: readonly HanWord[], countsPeople: boolean): HanPhrase {
  let at = has(words[0], 'of') ? 1 : 0;
  while (has(words[at], 'scope')) at++;
  const thing: HanWord[] = [];
  if (isVerb(words[at]) && !countsPeople && isNominal(words[at + 1]) && !isOnlyVerb(words[at + 1])) {
    const [verb, head] = [words[at]!, words[at + 1]!];
    return { thing: [head], verb };
  }
  for (; isNominal(words[at]) && !(isVerb(words[at]) && (thing.length || countsPeople)); at++) thing.push(words[at]!);
  const next = behindMarks(words, at);
  const verb = words[next];
  return { thing, ...(isVerb(verb) && verb ? { verb } : {}) };
}
