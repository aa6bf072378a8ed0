import { type KeyAction, keyActions } from '../../../../review/keys/key-actions.js';
import type { KeyMap } from '../../../../review/keys/key-map.js';
import { statuses } from '../../../../review/pick/statuses.js';

/** What each key does; the queue is the table here, so that `q` can end. */
export function helpLines({ keysOf, problems }: KeyMap): string[] {
  const names = (Object.keys(keyActions) as KeyAction[]).filter((name) => name !== 'queue');
  const rows: [string, string][] = [
    ...names.map((name): [string, string] => [keysOf[name].join(' '), keyActions[name].says]),
    ['PageDown PageUp', 'Through what is longer than the screen'],
    ['Enter', 'From the table to the finding'],
    ['Esc', 'Leave a field or a question, or unmark'],
    ['q Ctrl-C', 'End; every decision is saved already'],
  ];
  const width = Math.max(...rows.map(([keys]) => keys.length)) + 2;
  return [
    ...problems,
    ...rows.map(([keys, says]) => keys.padEnd(width) + says),
    '',
    `A search, ${keysOf.search[0]!}, looks for words; what it shows alone can be named, too:`,
    `  status:   ${Object.keys(statuses).join(' ')}`,
    '  severity: error warning info',
    '  rule:conflict/value   document:herald.md   reviewer:"Ann Lee"',
  ];
}
