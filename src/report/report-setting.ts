import type { Publisher } from '../model/publisher.js';
import type { CheckReport } from '../model/report.js';

/** What a report is told from outside, so that the same corpus gives the same bytes on every machine. */
export interface ReportSetting {
  /** The program that checked. */
  tool: CheckReport['tool'];
  /** Terminal cells in a line, and whether it may be coloured. */
  width: number;
  colour: boolean;
  /** Findings that the reader did not ask to see. */
  leftOut: number;
  /** A document's path, relative to the root of its repository and with forward slashes, as platforms name files. */
  inRepository(path: string): string;
  /** What stands over a page, and how many bytes of UTF-8 a page of Markdown may take where it is to be read. */
  title?: string;
  mostBytes?: number;
  /** Who publishes the report, and the address that its page of findings will have. */
  publisher?: Publisher | undefined;
  page?: string | undefined;
}
