import { dirname, join, relative, sep } from 'node:path';
import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import type { SuppressionsFile, WrittenSuppression } from '../model/suppressions-file.js';
import type { ParsedYaml } from './parse-yaml.js';
import { position } from './position.js';
import { readCheckedYaml } from './read-checked-yaml.js';

/**
 * Reads `suppressions.yaml`. With anything wrong in it, nothing is let pass: rather a finding too many.
 *
 * @param path absolute; patterns in the file count from its folder
 * @param cwd what the patterns of the answer are relative to
 */
export async function readSuppressions(
  path: string,
  cwd: string,
): Promise<{ exemptions: Exemption[]; problems: Problem[] }> {
  const read = await readCheckedYaml<SuppressionsFile>(path, 'suppressions-file', 'list of suppressions');
  if ('problems' in read) return { exemptions: [], problems: read.problems };
  const { value, yaml, text } = read;
  const home = relative(cwd, dirname(path)).split(sep).join('/');
  const exemptions: Exemption[] = [];
  const problems: Problem[] = [];
  value.suppressions.forEach((written, index) => {
    const place = { path, ...position(text, placeOf(index, yaml)) };
    const covers = coveredBy(written, home);
    if (covers) exemptions.push({ ...statementOf(written), covers, ...place });
    else problems.push({ ...place, message: 'names no finding; expected "fingerprint" or "paths"' });
  });
  return { exemptions, problems };
}

function placeOf(index: number, yaml: ParsedYaml): number {
  return yaml.at(['suppressions', index]);
}

function coveredBy(
  { fingerprint, paths }: WrittenSuppression,
  home: string,
): Exemption['covers'] | undefined {
  if (fingerprint !== undefined) return { fingerprint };
  return paths && { paths: paths.map((pattern) => join(home, pattern).split(sep).join('/')) };
}

function statementOf({ rule, reason, by, expires }: WrittenSuppression) {
  return {
    kind: 'file' as const,
    rule,
    reason,
    ...(by !== undefined && { by }),
    ...(expires !== undefined && { expires }),
  };
}
