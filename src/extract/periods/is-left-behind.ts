import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Time } from '../times/time.js';
import { isFrame } from './is-frame.js';

/** A clause is hardly longer before its figure. */
const reach = 30;
const present: ReadonlySet<string> = new Set(['has', 'have', 'is', 'are']);

/** "The line was opened in 1911 and has 84 stations": what is so today is of no year that the clause before it tells. */
export function isLeftBehind({ sentence, mention }: Figure, time: Time): boolean {
  if (time.isDay || time.role !== 'period' || time.end > mention.start || isFrame(sentence, time))
    return false;
  const { tokens } = sentence;
  const from = Math.max(tokenBefore(sentence, time.end) + 1, mention.first - reach);
  for (let at = from; at < mention.first; at++) {
    const [word, next] = [tokens[at]?.lower, tokens[at + 1]];
    if ((word === 'and' || word === 'but') && next && (next.tag === 'verb' || present.has(next.lower)))
      return true;
  }
  return false;
}
