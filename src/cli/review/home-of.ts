import { resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import type { Document } from '../../model/document.js';
import type { Finding } from '../../model/finding.js';

/** The folder of the corpus that a finding belongs to, absolute; undefined of a finding that there is not. */
export type HomeOf = (finding: string) => string | undefined;

/**
 * Tells which of several corpora a finding belongs to: the one of its first report.
 *
 * @param folders of the corpora, absolute
 */
export function homeOf(
  {
    documents,
    findings,
  }: {
    documents: readonly Pick<Document, 'id' | 'path'>[];
    findings: readonly Pick<Finding, 'id' | 'documents'>[];
  },
  folders: readonly string[],
): HomeOf {
  const paths = new Map(documents.map(({ id, path }) => [id, resolve(cwd(), path)]));
  const firsts = new Map(findings.map(({ id, documents: [first = ''] }) => [id, paths.get(first) ?? '']));
  // A corpus may lie in another one.
  const deepest = folders.toSorted((a, b) => b.length - a.length);
  return (finding) => {
    const path = firsts.get(finding);
    if (path === undefined) return undefined;
    return deepest.find((folder) => path.startsWith(folder + sep)) ?? folders[0];
  };
}
