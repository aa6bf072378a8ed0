import type { Document } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { readTexts } from '../read/read-texts.js';
import type { ReportText } from './report-text.js';

/**
 * The document that a text is, and what of it could not be read.
 *
 * @param name of a text that has none of its own
 */
export function readReport(
  report: ReportText,
  name: string,
): { document: Document | undefined; problems: Problem[] } {
  if (typeof report === 'object' && 'blocks' in report) return { document: report, problems: [] };
  const { documents, problems } = readTexts([typeof report === 'string' ? { name, text: report } : report]);
  return { document: documents[0], problems };
}
