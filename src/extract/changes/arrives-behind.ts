import type { Figure } from '../figure.js';

const longestUnit = 2;

/** "rose 18 pence to £23.50", "gained four seats to 31": the level that an amount leads to follows. */
export function arrivesBehind({ sentence, mention }: Figure): boolean {
  const { tokens } = sentence;
  let at = mention.next;
  while (at < mention.next + longestUnit && tokens[at]?.tag === 'noun') at++;
  if (tokens[at]?.lower !== 'to' && tokens[at]?.lower !== 'at') return false;
  // "to €2.70", "to RM2.70", "to 12"
  return [at + 1, at + 2].some((behind) => tokens[behind]?.tag === 'number');
}
