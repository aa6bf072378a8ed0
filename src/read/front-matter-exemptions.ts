import type { Document } from '../model/document.js';
import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';
import { frontMatter } from './front-matter.js';
import { parseYaml } from './parse-yaml.js';
import { position } from './position.js';

const day = /^\d{4}-\d\d-\d\d$/;

/**
 * What the front matter of a report lets pass in all of it, under `suppress`: a list of `rule` and `reason`, with
 * `expires` and `by` where they are known.
 */
export function frontMatterExemptions(document: Document): { exemptions: Exemption[]; problems: Problem[] } {
  const { id, path, text } = document;
  const head = frontMatter(text);
  const source = head ? text.slice(head.yaml.start, head.yaml.end) : '';
  const yaml = /^suppress\s*:/m.test(source) ? parseYaml(source) : undefined;
  // Of front matter that is no YAML the reader of reports has told already.
  if (!head || !yaml || 'broken' in yaml) return { exemptions: [], problems: [] };
  const written = (yaml.value as { suppress?: unknown } | null)?.suppress;
  const place = (steps: (string | number)[]) => ({
    path,
    ...position(text, head.yaml.start + yaml.at(steps)),
  });
  if (!Array.isArray(written)) {
    return { exemptions: [], problems: [{ ...place(['suppress']), message: '"suppress" must be a list' }] };
  }
  const exemptions: Exemption[] = [];
  const problems: Problem[] = [];
  written.forEach((item: unknown, index) => {
    const statement = statementOf(item);
    const at = place(['suppress', index]);
    if ('message' in statement) problems.push({ ...at, ...statement });
    else exemptions.push({ kind: 'frontmatter', ...statement, covers: { doc: id }, ...at });
  });
  return { exemptions, problems };
}

type Statement = Pick<Exemption, 'rule' | 'reason' | 'by' | 'expires'>;

function statementOf(item: unknown): Statement | { message: string } {
  const { rule, reason, by, expires } = (item ?? {}) as Record<string, unknown>;
  if (typeof rule !== 'string' || typeof reason !== 'string' || reason.trim() === '') {
    return { message: 'expected "rule" and "reason", as text' };
  }
  if (expires !== undefined && !(typeof expires === 'string' && day.test(expires))) {
    return { message: `"expires" is ${JSON.stringify(expires)}; expected a day such as 2031-12-31` };
  }
  return { rule, reason, ...(typeof by === 'string' && { by }), ...(expires !== undefined && { expires }) };
}
