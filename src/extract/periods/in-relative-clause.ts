import type { Figure } from '../figure.js';
import type { Time } from '../times/time.js';

const relative =
  /,\s(?:which|who|whose|where)\s(?:[^,;:]{0,40}\s)?(?:began|begun|started|opened|reopened|launched|founded|joined|built|closed|completed|formed|set up)\b[^,;:]{0,40}$/i;
/** So much of a sentence before a time may hold its clause. */
const reach = 110;

/** "The strike, which began on 3 October, cost £4 million": when something began, and not how long a figure took. */
export function inRelativeClause({ sentence, relationStart }: Figure, { start, end }: Time): boolean {
  if (end > relationStart || !/^,\s/.test(sentence.text.slice(end, end + 2))) return false;
  return relative.test(sentence.text.slice(Math.max(sentence.start, start - reach), start));
}
