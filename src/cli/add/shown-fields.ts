import { displayWidth } from '../../report/display-width.js';
import { plainText } from '../../view/plain-text.js';
import type { Field } from './fields-of.js';

/** What is asked for even where nothing was told: without them dates and sources can't be compared. */
const wanted = ['title', 'publisher', 'published'] as const;

/** The fields as a table, each with where it is from: `  published  2031-01-14    the file name`. */
export function shownFields(fields: readonly Field[]): string {
  const missing = wanted.filter((name) => fields.every(({ field }) => field !== name));
  const rows = [
    ...fields.map(({ field, value, from }) => [field, plainText(value), from]),
    ...missing.map((name) => [name, '-', 'not told']),
  ];
  const width = Math.min(60, Math.max(...rows.map(([, value = '']) => displayWidth(value))));
  const padding = (value: string) => ' '.repeat(Math.max(0, width - displayWidth(value)));
  return rows
    .map(
      ([field = '', value = '', from = '']) => `  ${field.padEnd(11)}${value}${padding(value)}  (${from})\n`,
    )
    .join('');
}
