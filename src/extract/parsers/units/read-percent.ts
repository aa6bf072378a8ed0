import type { Sentence } from '../../sentence.js';
import type { UnitRead } from './unit-read.js';

const signs = /^(?:%|％|percents?|pct|pc|percentage)$/;

/** "3.2pp", "3.2 ppts": points in one word. */
const points = /^(?:pps?|ppts?)$/;

/** The token after "%", "percent" or "per cent"; `at` itself where none of them stands there. */
function percentEnd({ tokens }: Sentence, at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (signs.test(word)) return at + 1;
  return word === 'per' && tokens[at + 1]?.lower === 'cent' ? at + 2 : at;
}

/** "percent", "per cent", "%", "percentage points" from a token on. */
export function readPercent(sentence: Sentence, at: number): UnitRead | undefined {
  if (points.test(sentence.tokens[at]?.lower ?? '')) return { unit: '%{point}', next: at + 1 };
  const next = percentEnd(sentence, at);
  if (next === at) return undefined;
  const isPoint = /^points?$/.test(sentence.tokens[next]?.lower ?? '');
  return isPoint ? { unit: '%{point}', next: next + 1 } : { unit: '%', next };
}
