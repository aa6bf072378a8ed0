/** What a folder is searched for. A file that is named outright is read as text whatever its name. */
const reports = /\.(txt|md|markdown|jsonl)$/i;

/** Files that lie beside the reports of a corpus and are none. */
const besides =
  /^(readme\.(md|markdown|txt)|decisions\.jsonl|(glossary|suppressions)\.ya?ml|.*\.meta\.ya?ml)$/i;

export const sidecarSuffix = '.meta.yaml';

/** Whether a file found in a folder is a report, by its name. */
export function isReport(name: string): boolean {
  return reports.test(name) && !besides.test(name);
}

/** Whether a file is a corpus's own: glossary, decisions, suppressions, sidecar, readme. */
export function isCompanion(name: string): boolean {
  return besides.test(name);
}

/** Known report formats that there is no reader for yet. */
export function isUnsupported(name: string): boolean {
  return /\.(html?|xhtml)$/i.test(name);
}
