import { plainText } from '../../view/plain-text.js';

/**
 * Text from a document as literal Markdown on one line: nothing in it becomes markup, a table cell's end, an
 * HTML tag, an entity, or a link that GitHub makes of a bare address.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/[\\`*[\]<>|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(?<=\S)@(?=\S)/g, '<!-- -->@')
    .replace(/^ *(?:(?=[#+=-])|\d+(?=[.)](?: |$)))/, '$&\\');
}
