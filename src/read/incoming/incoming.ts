import type { Hint } from '../hints/hint.js';

/** A report on its way into a corpus: taken out of its page or file, and not yet written anywhere. */
export interface Incoming {
  /** The report, without front matter. */
  body: string;
  format: 'plain' | 'markdown';
  /** The YAML that stood above it, with whatever other tools keep there. */
  frontMatter?: string;
  /** The most trustworthy first; a field may be told in several ways. */
  hints: Hint[];
  /** What went wrong, and did not keep the report from being read. */
  warnings: string[];
}
