import { body } from './body.js';
import type { Desk } from './desk.js';
import { footer } from './lines/footer.js';
import { header } from './lines/header.js';

/** A whole screen: where the reviewer is, what is looked at or as much of it as there is room for, and what keys do. */
export function screen(desk: Desk): string[] {
  const { lines, room } = body(desk);
  const shown = lines.slice(desk.scroll, desk.scroll + room);
  const hidden = lines.length - desk.scroll - shown.length;
  if (hidden > 0) shown[shown.length - 1] = desk.style.paint('quiet', `… ${hidden + 1} more lines: PageDown`);
  const empty = Array<string>(Math.max(0, room - shown.length)).fill('');
  return [...header(desk), ...shown, ...empty, ...footer(desk)];
}
