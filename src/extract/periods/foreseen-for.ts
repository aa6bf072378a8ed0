import { Cue } from '../patterns/cue.js';
import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';

const cue = new Cue(
  ['forecast', 'estimate', 'target', 'outlook', 'guidance', 'projection', 'prediction']
    .flatMap((word) => [word, `${word}s`])
    .join(' '),
);
const foreseen =
  /\b(?:forecast|estimate|target|outlook|guidance|projection|prediction)s?\s(?:\p{Ll}+\s){0,3}(?:for|of)\s(?:the\s|its\s)?(?:(?:full|whole|financial|fiscal)[\s-])?(?:year\s)?$/u;
const reach = 60;

/** "raised its forecast for 2026 growth to 2.1%, from 1.8% in March": the time of what is foreseen, now and before. */
export function foreseenFor(sentence: Sentence, times: readonly Time[]): Time | undefined {
  if (!sentence.holds(cue)) return undefined;
  return times.find(
    ({ start, isDay }) =>
      !isDay && foreseen.test(sentence.text.slice(Math.max(sentence.start, start - reach), start)),
  );
}
