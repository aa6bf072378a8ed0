import { extract as extractDocument } from '../extract/extract.js';
import type { Document } from '../model/document.js';
import type { Extraction } from '../model/extraction.js';
import type { Glossary } from '../model/glossary.js';
import type { Problem } from '../model/problem.js';
import { readReport } from './read-report.js';
import type { ReportText } from './report-text.js';
import { vocabularyWith } from './vocabulary-with.js';

export interface ExtractSettings {
  /** Words of one meaning, on top of the general ones of news; each is what a `glossary.yaml` holds. */
  glossaries?: readonly Glossary[];
}

/** A report with all that was read out of it. */
export interface ExtractedReport extends Extraction {
  /** The report itself: for every claim `document.text.slice(claim.start, claim.end) === claim.quote`. */
  document: Document;
  /** What of it could not be read, such as a line of its front matter. */
  problems: readonly Problem[];
}

/**
 * Reads every figure out of one report. What it says depends on this report and the words alone, so that reports can be
 * read one at a time, in any order, anywhere.
 *
 * @returns the report's `claims`: each with its value, bounds (`low`, `high`) and `margin` in its `unit`, what it
 * measures (`metric`), for when and where, and its place in the text as offsets in UTF-16 code units
 * @throws Error where the text holds no report, such as an empty one
 */
export async function extract(
  report: ReportText,
  { glossaries = [] }: ExtractSettings = {},
): Promise<ExtractedReport> {
  const { document, problems } = readReport(report, 'report.txt');
  if (!document) throw new Error(problems.map(({ path, message }) => `${path} ${message}`).join('; '));
  return { ...extractDocument(document, await vocabularyWith(glossaries)), document, problems };
}
