import { extname } from 'node:path';
import { decode } from '../decode.js';
import { endlessText } from '../endless-text.js';
import { frontMatter } from '../front-matter.js';
import { yamlMeta } from '../yaml-meta.js';
import { cleanHints } from '../hints/clean-hints.js';
import { fileNameHints } from './file-name-hints.js';
import type { Hint } from '../hints/hint.js';
import type { Incoming } from './incoming.js';
import { pageText } from './page-text.js';
import { pdfReport } from './pdf-report.js';
import { textHints } from './text-hints.js';
import { webPage } from './web-page.js';

const expected = 'plain text, Markdown, a web page or a PDF file';

/** More than a web page has, pictures left out. */
const mostPageBytes = 10_000_000;

/**
 * Takes the report out of a file of any kind that newsrooms hand around.
 *
 * @param name of the file, which tells its kind where its content does not; empty for what came through a pipe
 * @returns the report with what could be told about it, or why there is none
 * @throws Error with code `ERR_MODULE_NOT_FOUND` where the library for its kind is not installed
 */
export async function readIncoming(bytes: Buffer, name: string): Promise<Incoming | { refusal: string }> {
  const read = await byKind(bytes, name);
  if ('refusal' in read) return read;
  return { ...read, hints: [...read.hints, ...fileNameHints(name)] };
}

async function byKind(bytes: Buffer, name: string): Promise<Incoming | { refusal: string }> {
  const head = bytes.toString('latin1', 0, 2048);
  if (head.startsWith('%PDF-')) return pdfReport(bytes);
  if (/\.jsonl$/i.test(name)) return { refusal: 'holds many reports; put it into documents/ as it is' };
  if (/\.x?html?$/i.test(name) || /<(?:!doctype html|html|head|body)[\s>]/i.test(head)) return page(bytes);
  const decoded = await decode(bytes, expected);
  if ('refusal' in decoded) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { refusal: 'is empty; expected a report' };
  const endless = endlessText(text);
  if (endless) return { refusal: `holds no report: ${endless.message}` };
  return writtenReport(text, { name, warnings: decoded.warning === undefined ? [] : [decoded.warning] });
}

async function page(bytes: Buffer): Promise<Incoming | { refusal: string }> {
  if (bytes.length > mostPageBytes) {
    return { refusal: `is too big for a web page (${Math.round(bytes.length / 1e6)} MB; up to 10 are read)` };
  }
  const decoded = await pageText(bytes, expected);
  return 'refusal' in decoded ? decoded : webPage(decoded.text);
}

/** Text and Markdown stay as they are; fields of their own front matter are kept. */
function writtenReport(
  text: string,
  { name, warnings }: { name: string; warnings: string[] },
): Incoming | { refusal: string } {
  const head = frontMatter(text);
  const yaml = head?.closed ? text.slice(head.yaml.start, head.yaml.end) : undefined;
  const own = yamlMeta(yaml ?? '', 'front matter');
  const [wrong] = own.wrong;
  if (head && !head.closed)
    return { refusal: 'has front matter that is never closed; expected a line "---"' };
  if (wrong)
    return { refusal: `cannot be added as it is: ${wrong.message.replace(/; the report is read.*/, '')}` };
  const body = text.slice(head?.body ?? 0).trim();
  if (body === '') return { refusal: 'holds no text; expected a report, beside its front matter' };
  const format = isMarkdown(name, body, head !== undefined) ? 'markdown' : 'plain';
  const fields = Object.keys(own.meta) as Hint['field'][];
  const told = fields.map((field) => ({ field, value: own.meta[field] ?? '', from: 'its front matter' }));
  return {
    body,
    format,
    ...(yaml === undefined ? {} : { frontMatter: yaml }),
    hints: [...told, ...cleanHints(textHints(body, format))],
    warnings,
  };
}

function isMarkdown(name: string, body: string, hasFrontMatter: boolean): boolean {
  if (name !== '' && extname(name) !== '') return /^\.(?:md|markdown)$/i.test(extname(name));
  return hasFrontMatter || /^#{1,3} \S/m.test(body.slice(0, 5000));
}
