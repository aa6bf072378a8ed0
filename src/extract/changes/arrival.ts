import type { Direction } from '../../model/quantity.js';
import type { Figure } from '../figure.js';
import { changeWord } from '../phrases/change-word.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isDenied } from './is-denied.js';

const reach = 4;
const arrives = /(?:^|[\s,])(?:to|at)$/;
/** "lost 3% to end at 40" */
const comesToRest = /^,? ?to (?:close|end|finish|reach|settle|stand|trade)(?: at)?$/;

/** "from 6 to 11": which way is only told by the two. */
function compared(
  { mention }: Figure,
  { mention: origin, sentence, relationStart }: Figure,
): Direction | undefined {
  const isOrigin = sentence.tokens[tokenBefore(sentence, relationStart)]?.lower === 'from';
  if (!isOrigin || origin.value === null || mention.value === null || origin.value === mention.value)
    return undefined;
  return mention.value > origin.value ? 'up' : 'down';
}

/** "4% to 40", "4% at 40", "from 36 to 40": by the figure before it. */
function byPrevious(figure: Figure, previous: Figure): Direction | undefined {
  if (previous.sentence !== figure.sentence) return undefined;
  const { text } = figure.sentence;
  const between = text.slice(previous.mention.end, figure.relationStart).trim();
  if (between === 'to' && previous.measure !== 'change') return compared(figure, previous);
  const isNear = /^(?:[^\s,;]+ )?(?:to|at)$/.test(between) || comesToRest.test(between);
  return isNear && previous.measure === 'change' ? previous.direction : undefined;
}

/** Which way a level was reached: "rose to 40", "rose 4% to 40", "went from 36 to 40"; undefined where none is said. */
export function arrival(figure: Figure, previous: Figure | undefined): Direction | undefined {
  const told = previous && byPrevious(figure, previous);
  if (told) return told;
  const { sentence, relationStart } = figure;
  const { tokens } = sentence;
  const last = tokenBefore(sentence, relationStart);
  if (!arrives.test(tokens[last]?.lower ?? '')) return undefined;
  for (let at = last - 1; at >= Math.max(0, last - reach); at--) {
    const word = changeWord(tokens[at]);
    if (word) return isDenied(sentence, at) ? undefined : word.direction;
    if (tokens[at]?.tag !== 'adv') return undefined;
  }
  return undefined;
}
