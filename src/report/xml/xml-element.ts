import { plainText } from '../../view/plain-text.js';

/**
 * One element with its attributes, and in it other elements, each on a line of its own, or a text.
 *
 * Values are text from documents: made harmless, without what XML 1.0 cannot hold at all, and escaped.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: readonly string[] | string = [],
): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  if (content.length === 0) return `<${head.join(' ')}/>`;
  const inside = typeof content === 'string' ? escaped(content) : `\n${content.join('\n')}\n`;
  return `<${head.join(' ')}>${inside}</${name}>`;
}

function escaped(value: string | number): string {
  return plainText(String(value))
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
