import type { HanWord } from '../words/segment.js';
import type { HanPhrase } from './han-phrase.js';
import { isKind } from './is-kind.js';
import { isNominal } from './is-nominal.js';

const isVerb = (word: HanWord | undefined): boolean => isKind(word, 'verb');

const isOnlyVerb = (word: HanWord | undefined): boolean =>
  isVerb(word) && !isKind(word, 'noun', 'metric', 'modifier');

/** The first word behind passive and perfect marks. */
function behindMarks(words: readonly HanWord[], from: number): number {
  let at = from;
  while (isKind(words[at], 'passive', 'scope') && !isVerb(words[at])) at++;
  return at;
}

/** Words that bring in where, or by what, something happened: 在矿山事故中丧生, 因车祸丧生. */
const causes: ReadonlySet<string> = new Set(['在', '因', '于', '因为', '由于', '从']);

/** The verb behind where it happened, or by what: the last one of the clause. */
function behindCause(words: readonly HanWord[], from: number): HanWord | undefined {
  const first = words[from]?.word ?? '';
  if (!causes.has(first) && !/^[因在于]/u.test(first)) return undefined;
  return words.slice(from + 1).findLast((word) => isOnlyVerb(word));
}

/**
 * The words behind a figure: nouns are the thing, and the verb behind them, passive or not, what happens to it: 37名
 * 犯罪嫌疑人 被 抓获. A verb right behind the figure limits the noun that follows it, 12名受伤渔民, unless it counts
 * people itself: 181人死亡.
 */
export function phraseBehind(words: readonly HanWord[], countsPeople: boolean): HanPhrase {
  let at = isKind(words[0], 'of') ? 1 : 0;
  while (isKind(words[at], 'scope')) at++;
  const limiting = words[at];
  if (isOnlyVerb(limiting) && !countsPeople && isNominal(words[at + 1]) && !isVerb(words[at + 1]))
    return { thing: [words[at + 1]!], ...(limiting && { verb: limiting }) };
  const thing: HanWord[] = [];
  const cause = countsPeople ? behindCause(words, at) : undefined;
  if (cause) return { thing, verb: cause };
  for (
    ;
    isNominal(words[at]) &&
    !isOnlyVerb(words[at]) &&
    !endsInVerb(words, at, thing.length > 0 || countsPeople);
    at++
  )
    thing.push(words[at]!);
  // 三分之二的渔民支持该计划: what nothing knows behind a noun tells of it.
  while (thing.length > 1 && thing.at(-1)?.kinds.size === 0 && isKind(thing.at(-2), 'noun', 'metric'))
    thing.pop();
  const verb = behindCause(words, at) ?? words[behindMarks(words, at)];
  return { thing, ...(isVerb(verb) && verb ? { verb } : {}) };
}

/** A word that may be noun or verb is a verb where no noun follows: 诈骗 of 诈骗案件 is none. */
const endsInVerb = (words: readonly HanWord[], at: number, canBe: boolean): boolean =>
  canBe && isVerb(words[at]) && !isNominal(words[at + 1]);
