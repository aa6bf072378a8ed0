import type { Edition } from './edition.js';

/**
 * A message as a page prints it: quotation marks as a printer sets them, and reports by the names they have on the page.
 *
 * @param documents that it may name, by id
 */
export function inPrint(
  message: string,
  documents: readonly string[],
  { name }: Pick<Edition, 'name'>,
): string {
  const known = new Set(documents);
  return message
    .split(/"([^"]*)"/)
    .map((part, index) => (index % 2 === 1 ? `“${part}”` : withNames(part)))
    .join('');

  function withNames(part: string): string {
    return known.size === 0 ? part : part.replace(/[^\s,;()]+/g, named);
  }

  function named(word: string): string {
    const id = known.has(word) ? word : word.replace(/[.:]+$/, '');
    return known.has(id) ? `${name(id)}${word.slice(id.length)}` : word;
  }
}
