import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import { listedExemptions } from './listed-exemptions.js';
import { parseYaml } from './parse-yaml.js';

/** What front matter or a sidecar lets pass under `suppress`; `place` says where in the file an offset of it is. */
export function yamlExemptions(
  source: string,
  doc: string,
  place: (at: number) => Pick<Exemption, 'path' | 'line' | 'column'>,
): { exemptions: Exemption[]; problems: Problem[] } {
  const yaml = /^suppress\s*:/m.test(source) ? parseYaml(source) : undefined;
  // Of what is no YAML the reader of reports has told already.
  if (!yaml || 'broken' in yaml) return { exemptions: [], problems: [] };
  const { suppress } = (yaml.value ?? {}) as { suppress?: unknown };
  return listedExemptions(suppress, doc, (steps) => place(yaml.at(steps)));
}
