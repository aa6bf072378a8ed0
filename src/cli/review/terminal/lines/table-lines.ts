import { fit } from '../../../../report/fit.js';
import { isDecided } from '../../../../review/pick/is-decided.js';
import { briefVerdict } from '../../../../review/verdict/brief-verdict.js';
import type { QueueItem } from '../../../../review/wire.js';
import { plainText } from '../../../../view/plain-text.js';
import type { Desk } from '../desk.js';
import { shown } from '../shown.js';

const head = '      severity  apart  sources  decision    what was found';

/** The findings that are shown, a line each: as many around the active one as there is room for. */
export function tableLines(desk: Desk, room: number): string[] {
  const { items, at, marked, style } = desk;
  const places = shown(desk);
  const here = places.indexOf(at);
  const rows = room - 1;
  const first = Math.min(Math.max(0, here - (rows >> 1)), Math.max(0, places.length - rows));
  const lines = places.slice(first, first + rows).map((nth) => {
    const item = items[nth]!;
    const line = fit(`${nth === at ? '>' : ' '} ${row(item, marked.has(item.id))}`, style.width);
    return nth === at ? style.paint('strong', line) : isDecided(item) ? style.paint('quiet', line) : line;
  });
  return [style.paint('quiet', fit(head, style.width)), ...lines];
}

function row(
  { severity, spread, independentSources, decision, message }: QueueItem,
  marked: boolean,
): string {
  const verdict = decision && isDecided({ decision }) ? briefVerdict(decision) : '';
  const apart = spread > 0 ? `${Math.round(spread * 100)}%` : '';
  return [
    marked ? '[x]' : '[ ]',
    severity.padEnd(8),
    apart.padStart(6),
    String(independentSources).padStart(8),
    ` ${verdict.padEnd(10)}${decision?.flagged ? '!' : ' '}`,
    plainText(message),
  ].join(' ');
}
