import type { Outcome } from './run-errors.js';

/** For whoever wants to know why: what was missed, or said where nothing was wrong, of kinds whose name has a word. */
export function outcomePage({ kind, field, planted, reports, found, loud }: Outcome, word: string): string[] {
  if (!kind.includes(word) || found || (planted.length === 0 && loud.length === 0)) return [];
  const places = planted.map(({ report, start, end }) => {
    const text = reports.find(({ id }) => id === report)?.text ?? '';
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    return `  ${report}: ${line}>>${text.slice(start, end)}<<${text.slice(end).split('\n')[0] ?? ''}`;
  });
  const said = loud.map(({ rule, message }) => `  ${rule}: ${message}`);
  return [`\n${kind}, ${field}${planted.length > 0 ? ', missed' : ', false alarm'}`, ...places, ...said];
}
