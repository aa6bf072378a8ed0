import type { Decision } from '../../model/decision.js';
import type { SessionOptions } from './options.js';

/** What all decisions of a session have in common. */
export function ownFields({
  reviewer,
  version,
  mode,
}: Pick<SessionOptions, 'reviewer' | 'version' | 'mode'>): Pick<Decision, 'by' | 'version' | 'settles'> {
  return { by: reviewer, version, ...(mode === 'adjudicating' && { settles: true }) };
}
