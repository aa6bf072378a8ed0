import { type KeyAction, keyActions } from '../../../review/keys/key-actions.js';
import type { KeyMap } from '../../../review/keys/key-map.js';
import { actions } from './actions.js';

/** What each key does. */
export function helpLines({ keysOf, problems }: KeyMap): string[] {
  const rows = (Object.keys(actions) as KeyAction[]).map((name): [string, string] => [
    keysOf[name].join(' '),
    keyActions[name].says,
  ]);
  const others: [string, string][] = [
    ['PageUp PageDown', 'Through a long finding'],
    ['q', 'End; every decision is saved already'],
  ];
  const width = Math.max(...[...rows, ...others].map(([keys]) => keys.length)) + 2;
  return [...problems, ...[...rows, ...others].map(([keys, says]) => keys.padEnd(width) + says)];
}
