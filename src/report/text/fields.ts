import { plainText } from '../../view/plain-text.js';
import { wrap } from '../wrap.js';
import type { Style } from './style.js';

/** Names and what stands for each, in two columns; a long value goes on below itself. */
export function fields(rows: readonly (readonly [name: string, value: string])[], style: Style): string[] {
  const margin = Math.max(9, ...rows.map(([name]) => name.length)) + 2;
  return rows.flatMap(([name, value]) => {
    const [first = '', ...rest] = wrap(plainText(value), style.width - margin);
    return [
      `${style.paint('quiet', name.padEnd(margin))}${first}`.trimEnd(),
      ...rest.map((line) => `${' '.repeat(margin)}${line}`),
    ];
  });
}
