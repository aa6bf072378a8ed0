import { fit } from '../../../../report/fit.js';
import { isDecided } from '../../../../review/pick/is-decided.js';
import { plainText } from '../../../../view/plain-text.js';
import type { Desk } from '../desk.js';
import { shown } from '../shown.js';

/** Where the reviewer is in the queue, and what of it is shown. */
export function header(desk: Desk): string[] {
  const { items, at, query, style } = desk;
  const { paint, width } = style;
  const item = items[at];
  const places = shown(desk);
  const left = places.filter((nth) => !isDecided(items[nth]!)).length;
  const place = `${item ? places.indexOf(at) + 1 : 0} of ${places.length}, ${left} left`;
  if (!item) return [place, ''];
  const marks = [item.changed && 'changed', item.decision?.flagged && 'flagged'].filter(Boolean).join(', ');
  const rest = `${plainText(item.rule)}${marks === '' ? '' : `  (${marks})`}`;
  const line = fit(`${place}  ${item.severity}  ${rest}`, width);
  const filtered = fit(`Shown of ${items.length}: ${plainText(query)}`, width);
  return [
    line.replace(item.severity, paint(item.severity, item.severity)),
    ...(query === '' ? [] : [paint('quiet', filtered)]),
    '',
  ];
}
