import type { QueueItem } from '../wire.js';
import type { Filters } from './filter-names.js';
import { isDecided } from './is-decided.js';

/** Whether a line of the queue is shown. Each word of the text must stand somewhere in what the line says. */
export function passes(item: QueueItem, filters: Filters): boolean {
  const { rule, severity, status, reviewer, document, text } = filters;
  if (rule && item.rule !== rule) return false;
  if (severity && item.severity !== severity) return false;
  if (status && !hasStatus(item, status)) return false;
  if (reviewer && item.decision?.by !== reviewer) return false;
  if (document && !item.documents.includes(document)) return false;
  return !text || holds(item, text);
}

function hasStatus(item: QueueItem, status: string): boolean {
  if (status === 'undecided') return !isDecided(item);
  if (status === 'decided') return isDecided(item);
  if (status === 'flagged') return item.decision?.flagged === true;
  if (status === 'changed') return item.changed === true;
  return item.decision?.verdict === status;
}

function holds(item: QueueItem, text: string): boolean {
  const said = [item.message, item.metric ?? '', item.rule, ...item.documents].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word));
}
