import type { Edition } from './edition.js';

/** Whether a finding that stands says that figures of one fact clash. */
export function disputes(id: string, { finding, stands }: Pick<Edition, 'finding' | 'stands'>): boolean {
  const found = finding(id);
  return (
    found !== undefined && found.severity !== 'info' && found.rule.startsWith('conflict/') && stands(found)
  );
}
