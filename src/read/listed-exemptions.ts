import type { Exemption } from '../model/exemption.js';
import type { Problem } from '../model/problem.js';

const day = /^\d{4}-\d\d-\d\d$/;

/** Where in the file the value stands that some keys lead to. */
type Place = (steps: readonly (string | number)[]) => Pick<Exemption, 'path' | 'line' | 'column'>;

/** What a list `suppress` in the metadata of a report lets pass in all of it; nothing where there is none. */
export function listedExemptions(
  written: unknown,
  doc: string,
  place: Place,
): { exemptions: Exemption[]; problems: Problem[] } {
  if (written === undefined) return { exemptions: [], problems: [] };
  if (!Array.isArray(written)) {
    return { exemptions: [], problems: [{ ...place(['suppress']), message: '"suppress" must be a list' }] };
  }
  const exemptions: Exemption[] = [];
  const problems: Problem[] = [];
  written.forEach((item: unknown, index) => {
    const statement = statementOf(item);
    const at = place(['suppress', index]);
    if ('message' in statement) problems.push({ ...at, ...statement });
    else exemptions.push({ kind: 'frontmatter', ...statement, covers: { doc }, ...at });
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
