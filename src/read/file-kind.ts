const kinds: readonly (readonly [kind: 'companion' | 'report', name: RegExp])[] = [
  // First, since a readme, a journal of decisions, a baseline or a history of reports has the ending of a report.
  [
    'companion',
    /^(readme\.(md|markdown|txt)|(decisions|history|(crossfoot-)?baseline)\.jsonl|(glossary|suppressions)\.ya?ml|.*\.meta\.ya?ml)$/i,
  ],
  ['report', /\.(txt|md|markdown|html?|xhtml|jsonl)$/i],
];

/**
 * What a file is to a corpus, by its name: a report, something that lies beside the reports and is none, or anything
 * else. Folders are searched for reports only; any other file that is named outright is read as plain text.
 */
export function fileKind(name: string): 'companion' | 'report' | 'other' {
  return kinds.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
