import { fit } from '../../../../report/fit.js';
import { isDecided } from '../../../../review/pick/is-decided.js';
import { sayVerdict } from '../../../../review/verdict/say-verdict.js';
import { plainText } from '../../../../view/plain-text.js';
import type { Desk } from '../desk.js';
import { together } from '../together.js';

/** Findings that are listed; nobody reads more. */
const most = 200;

/** What a verdict on several findings goes for, before it is given. */
export function pickedLines(desk: Desk): string[] {
  const { grouped, marked, style } = desk;
  if (!grouped && marked.size === 0) return [];
  const items = together(desk);
  const lines = items.slice(0, most).map((item) => {
    const soFar = item.decision && isDecided(item) ? ` (so far: ${sayVerdict(item.decision)})` : '';
    return fit(`• ${plainText(item.message)}${soFar}`, style.width);
  });
  const others = items.length > most ? [`and ${items.length - most} more`] : [];
  return [style.paint('heading', 'Decided at once:'), ...lines, ...others, ''];
}
