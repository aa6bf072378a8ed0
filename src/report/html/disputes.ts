import type { Edition } from './edition.js';
import type { Fact } from './facts-of.js';

/** Whether a finding that stands says that figures of one fact clash. */
export function disputes(
  { findings }: Fact,
  { finding, stands }: Pick<Edition, 'finding' | 'stands'>,
): boolean {
  return findings.some((id) => {
    const found = finding(id);
    return (
      found !== undefined && found.severity !== 'info' && found.rule.startsWith('conflict/') && stands(found)
    );
  });
}
