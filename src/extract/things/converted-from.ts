import type { Figure } from '../figure.js';
import { isCount } from './is-count.js';

/** "40 km (25 miles)", "€50 million, or $54 million": one amount in two units. */
export function convertedFrom(figure: Figure, previous: Figure | undefined): Figure | undefined {
  if (!previous || previous.sentence !== figure.sentence || isCount(figure) || isCount(previous))
    return undefined;
  if (previous.mention.unit === figure.mention.unit || figure.mention.unit.startsWith('%')) return undefined;
  const between = figure.sentence.text.slice(previous.mention.end, figure.relationStart);
  const share = previous.measure !== 'change' && previous.mention.unit === '%';
  return (share ? /^ of [^,;.]{3,40},? or $/ : /^(?:\s?\(|,? or )$/).test(between) ? previous : undefined;
}
