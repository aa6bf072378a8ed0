import { fit } from '../../../../report/fit.js';
import { wrap } from '../../../../report/wrap.js';
import { plainText } from '../../../../view/plain-text.js';
import type { Desk } from '../desk.js';
import { keyLines } from './key-lines.js';
import { verdictLine } from './verdict-line.js';

/** In the table, what was found; what was decided of it, what came of the last key, and what keys do. */
export function footer(desk: Desk): string[] {
  const { paint, width } = desk.style;
  const { panel, items, at } = desk;
  const item = items[at];
  const decision = panel ? undefined : item?.decision;
  const short = (text: string) => wrap(plainText(text), width).slice(0, 2);
  const found = desk.table && !panel ? short(item?.message ?? '') : [];
  const standing = decision ? [paint('strong', fit(verdictLine(decision), width))] : [];
  const note = decision?.note === undefined ? [] : short(`Note: ${decision.note}`);
  const said = desk.said === '' ? [] : short(desk.said);
  return ['', ...found, ...standing, ...note, ...said, ...keyLines(desk)];
}
