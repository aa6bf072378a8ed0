import type { Style } from '../../../report/text/style.js';
import { wrap } from '../../../report/wrap.js';
import { fit } from '../../../report/fit.js';
import { plainText } from '../../../view/plain-text.js';
import { summaryText } from '../summary-text.js';
import type { Desk } from './desk.js';
import { findingCard } from './finding-card.js';
import { helpLines } from './help-lines.js';
import { isUndecided } from './is-undecided.js';
import { keyLines } from './key-lines.js';
import { together } from './together.js';
import { verdictLine } from './verdict-line.js';

/** A whole screen: where the reviewer is, the finding or as much of it as there is room for, and what keys do. */
export function screen(desk: Desk, style: Style & { height: number }): string[] {
  const top = header(desk, style);
  const bottom = footer(desk, style);
  const room = Math.max(3, style.height - top.length - bottom.length);
  const body = bodyOf(desk, style);
  const scroll = Math.min(desk.scroll, Math.max(0, body.length - room));
  const shown = body.slice(scroll, scroll + room);
  const hidden = body.length - scroll - shown.length;
  if (hidden > 0) shown[shown.length - 1] = style.paint('quiet', `… ${hidden + 1} more lines: PageDown`);
  return [...top, ...shown, ...Array<string>(Math.max(0, room - shown.length)).fill(''), ...bottom];
}

function bodyOf(desk: Desk, style: Style): string[] {
  const fitted = (lines: readonly string[]) => lines.map((line) => fit(line, style.width));
  if (desk.asking === 'help') return fitted(helpLines(desk.keys));
  if (desk.asking === 'summary') return fitted(summaryText(desk.session.summary()).trimEnd().split('\n'));
  if (!desk.page) return ['There is nothing to decide here.'];
  return [...(desk.grouped ? groupLines(desk, style) : []), ...findingCard(desk.page, style)];
}

/** What a verdict on a group goes for, before it is given. */
function groupLines(desk: Desk, { width, paint }: Style): string[] {
  const messages = together(desk).map(({ message }) => fit(`• ${plainText(message)}`, width));
  return [paint('heading', 'Decided at once:'), ...messages, ''];
}

function header({ items, at }: Desk, { paint, width }: Style): string[] {
  const item = items[at];
  const left = items.filter(isUndecided).length;
  const place = `${item ? at + 1 : 0} of ${items.length}, ${left} left`;
  if (!item) return [place, ''];
  const marks = [item.changed && 'changed', item.decision?.flagged && 'flagged'].filter(Boolean).join(', ');
  const rest = `${plainText(item.rule)}${marks === '' ? '' : `  (${marks})`}`;
  const line = fit(`${place}  ${item.severity}  ${rest}`, width);
  return [line.replace(item.severity, paint(item.severity, item.severity)), ''];
}

function footer(desk: Desk, style: Style): string[] {
  const { paint, width } = style;
  const decision = desk.items[desk.at]?.decision;
  const notes =
    decision?.note === undefined ? [] : wrap(`Note: ${plainText(decision.note)}`, width).slice(0, 2);
  const said = desk.said === '' ? [] : wrap(plainText(desk.said), width).slice(0, 2);
  const standing = decision ? [paint('strong', fit(verdictLine(decision), width))] : [];
  return ['', ...standing, ...notes, ...said, ...keyLines(desk, width)];
}
