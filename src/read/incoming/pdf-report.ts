import { cleanHints } from '../hints/clean-hints.js';
import type { Hint } from '../hints/hint.js';
import type { Incoming } from './incoming.js';
import { pdfLines, type PdfItem } from './pdf-lines.js';
import { pdfParagraphs } from './pdf-paragraphs.js';
import { textHints } from './text-hints.js';

/** A yearbook has fewer. */
const mostPages = 500;

/** How pdf.js names what it cannot open. */
const refusals: Record<string, string> = {
  PasswordException: 'is locked with a password',
  InvalidPDFException: 'is a damaged PDF file',
};

/**
 * The text of a PDF file in paragraphs, as plain text, without page numbers and running heads.
 *
 * @throws Error with code `ERR_MODULE_NOT_FOUND` where the library that reads PDF files is not installed
 */
export async function pdfReport(bytes: Buffer): Promise<Incoming | { refusal: string }> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > mostPages) {
      return { refusal: `has ${pdf.numPages} pages; a report has no more than ${mostPages}` };
    }
    const pages: PdfItem[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      pages.push(items.filter((item) => 'str' in item));
    }
    return inParagraphs(pages);
  } catch (error) {
    const { name, message } = error as Error;
    return { refusal: refusals[name] ?? `is a PDF file that could not be read: ${message}` };
  }
}

function inParagraphs(pages: readonly (readonly PdfItem[])[]): Incoming | { refusal: string } {
  const { paragraphs, headline } = pdfParagraphs(pages.map(pdfLines));
  if (paragraphs.length === 0) {
    return { refusal: 'has no text, only pictures of pages; its text has to be recognized first' };
  }
  const body = paragraphs.join('\n\n');
  const title: Hint[] =
    headline === undefined ? [] : [{ field: 'title', value: headline, from: 'the largest line' }];
  return { body, format: 'plain', hints: cleanHints([...title, ...textHints(body, 'plain')]), warnings: [] };
}
