import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { cwd } from 'node:process';
import type { Claim } from '../../model/claim.js';
import type { CheckResult } from '../../model/check-result.js';
import type { EntryFinder } from '../../suggest/entry-finder.js';
import { addEntry } from '../../review/glossary/add-entry.js';
import { removeEntry } from '../../review/glossary/remove-entry.js';
import type { Glossary } from '../../review/session/options.js';
import type { ProposedEntry } from '../../review/wire.js';
import { lookup } from '../../view/lookup.js';
import { writeAtomically } from '../write-atomically.js';

/** Its two figures are known to stand in the same place of a copied text. */
const labelRule = 'conflict/label';

const copied = { about: 'copied', bits: 0, why: 'the sentence was copied' };

/**
 * Proposes words of one meaning where a copied text counts the same figure as two things, and writes those that are
 * accepted.
 *
 * @param folderOf the corpus of a finding, absolute
 */
export function corpusGlossary(
  result: CheckResult,
  folderOf: (finding: string) => string,
  finder: () => Promise<EntryFinder>,
): Glossary {
  const found = lookup(result);
  const findings = new Map(result.findings.map((finding) => [finding.id, finding]));
  const pathOf = (finding: string) => join(folderOf(finding), 'glossary.yaml');
  let find: Promise<EntryFinder> | undefined;
  const known = new Map<string, ProposedEntry | undefined>();

  async function propose(id: string): Promise<ProposedEntry | undefined> {
    const finding = findings.get(id);
    if (finding?.rule !== labelRule) return undefined;
    const [a, b] = finding.claims.map((claim) => found.claim(claim));
    const sides = [a, b].map((claim) => found.document(claim?.doc ?? ''));
    if (!a || !b || !isPair(sides)) return undefined;
    find ??= finder();
    return (await find)(
      { a, b, weights: [copied] } satisfies { a: Claim; b: Claim; weights: object[] },
      sides,
    );
  }

  return {
    async proposed(id) {
      if (!known.has(id)) known.set(id, await propose(id));
      return known.get(id);
    },
    async add(entry, finding) {
      const path = pathOf(finding);
      const source = await readFile(path, 'utf8').catch(() => undefined);
      const field = basename(dirname(path)).toLowerCase() || 'own';
      await writeAtomically(path, addEntry(source, entry, field));
      return relative(cwd(), path);
    },
    remove: (entry, finding) => remove(pathOf(finding), entry),
  };
}

async function remove(path: string, entry: ProposedEntry): Promise<boolean> {
  const source = await readFile(path, 'utf8').catch(() => undefined);
  if (source === undefined) return false;
  const left = removeEntry(source, entry);
  if (left === source) return false;
  await (left === undefined ? rm(path) : writeAtomically(path, left));
  return true;
}

function isPair<T>(sides: readonly (T | undefined)[]): sides is [T, T] {
  return sides.length === 2 && sides.every((side) => side !== undefined);
}
