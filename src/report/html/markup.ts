import { plainText } from '../../view/plain-text.js';

/** Markup that we wrote, with every text in it escaped. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts, and quickly told: printable ASCII but for the signs that markup is made of. */
const harmless = /^[ !#-%(-;=?-~]*$/;

/**
 * A template of markup. Whatever is filled in is text, made harmless and escaped for elements and for attributes in
 * double quotes; other markup stays as it is. This is the only way from text to a page.
 */
export function markup(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = template[0]!;
  for (let index = 0; index < parts.length; index++) html += written(parts[index]) + template[index + 1]!;
  return { html };
}

function written(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return harmless.test(part) ? part : escaped(plainText(part));
  return 'html' in part ? part.html : part.map(written).join('');
}

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign]!) : text;
}
