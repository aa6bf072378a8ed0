import type { Decision } from '../../model/decision.js';
import { lastTaken } from '../history/last-taken.js';
import { nextMoment } from '../history/next-moment.js';
import { standingLines } from '../history/standing-lines.js';
import type { SessionOptions } from './options.js';
import { ownFields } from './own-fields.js';
import { saidIn } from './said-in.js';

/**
 * The lines by which a reviewer's last decision is taken back: they say again what holds without it, so that the last
 * line of a finding holds for whoever reads no further.
 */
export function undoLines(options: SessionOptions): Decision[] {
  const { journal, queue, now } = options;
  const ids = new Set(queue.map(({ id }) => id));
  // With an entry of the glossary in use, the finding that it was accepted with is gone.
  const taken = lastTaken(
    options,
    journal,
    ({ fingerprint, entry }) => ids.has(fingerprint) || entry !== undefined,
  );
  const on = nextMoment(
    now(),
    taken.map(({ fingerprint }) => journal.of(fingerprint).at(-1)),
  );
  return taken.map((decision) => {
    const { fingerprint, rule } = decision;
    const before = standingLines(journal.of(fingerprint)).filter((line) => line !== decision);
    const said: Pick<Decision, 'verdict' | 'repair' | 'entry'> = before.at(-1) ?? { verdict: 'open' };
    return {
      ...{ fingerprint, ...saidIn(said), ...ownFields(options), on },
      ...{ previous: decision.on, undoes: decision.on },
      ...(rule !== undefined && { rule }),
      ...(said.repair && { repair: said.repair }),
      ...(said.entry && { entry: said.entry }),
    };
  });
}
