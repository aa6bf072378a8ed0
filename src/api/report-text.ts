import type { Document } from '../model/document.js';
import type { NamedText } from '../read/read-texts.js';

/**
 * A report to read: its text, with front matter where it has some; the text with a name, which ends in `.md` for
 * Markdown; or a document that was read before.
 */
export type ReportText = string | NamedText | Document;
