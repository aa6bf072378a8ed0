import type { CheckResult } from '../model/check-result.js';
import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import { inertLines } from './inert-lines.js';
import { lookup, type Lookup } from '../view/lookup.js';
import { notCheckedLine } from './not-checked-line.js';
import { painter } from './painter.js';
import { plainText } from '../view/plain-text.js';
import { sidesOf } from '../view/sides-of.js';
import { standing } from './standing.js';
import { summaryLine } from './summary-line.js';
import { undatedLine } from './undated-line.js';
import { findingBlock } from './text/finding-block.js';
import { noteLine } from './text/note-line.js';
import type { Style } from './text/style.js';
import { wrap } from './wrap.js';

export interface TextOptions {
  /** Terminal cells in a line. */
  width: number;
  colour: boolean;
  /** Findings that the reader did not ask to see; what is said of them is how many there are. */
  leftOut?: number;
}

/**
 * A page for a terminal: findings by document, each under the document of its first place; errors and warnings
 * with every side shown, then the notes in short; a summary at the end.
 */
export function text(result: CheckResult, { width, colour, leftOut }: TextOptions): string {
  const style: Style = { width, paint: painter(colour) };
  const findings = standing(result.findings);
  const found = lookup(result);
  const grouped = byDocument(findings, found, result.documents);
  const parts = result.documents.flatMap((document) => {
    const own = grouped.get(document.id) ?? [];
    const loud = own.filter(({ severity }) => severity !== 'info');
    const notes = own.filter(({ severity }) => severity === 'info');
    return [
      ...(own.length > 0 ? [heading(document, style)] : []),
      ...loud.map((finding) => findingBlock(finding, found, style)),
      ...(notes.length > 0 ? [notes.map((finding) => noteLine(finding, found, style)).join('\n')] : []),
    ];
  });
  const hint =
    findings.length > 0 ? ['To see how one was found: crossfoot explain ID, with the same paths.'] : [];
  const asides = [notCheckedLine(result), undatedLine(result)].filter((line) => line !== '');
  const end = [
    style.paint('strong', summaryLine(result, leftOut)),
    ...asides.flatMap((line) => wrap(`${line}.`, width)),
    ...hint,
  ];
  return inertLines(`${[...parts, end.join('\n')].join('\n\n')}\n`);
}

/** Each finding under the document of its first place; under the first one where it has no place at all. */
function byDocument(
  findings: readonly Finding[],
  found: Lookup,
  [first]: readonly Document[],
): Map<string | undefined, Finding[]> {
  const groups = new Map<string | undefined, Finding[]>();
  for (const finding of findings) {
    const home = sidesOf(finding, found)[0]?.document.id ?? first?.id;
    groups.set(home, [...(groups.get(home) ?? []), finding]);
  }
  return groups;
}

/** The document's path, and who published it when, as far as it tells. */
function heading({ path, meta }: Document, { paint }: Style): string {
  const source = [meta.publisher, meta.published].filter((part) => part !== undefined).map(plainText);
  return [
    paint('heading', plainText(path)),
    ...(source.length > 0 ? [paint('quiet', source.join(', '))] : []),
  ].join('  ');
}
