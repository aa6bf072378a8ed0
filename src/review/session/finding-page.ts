import { votes } from '../history/votes.js';
import type { FindingPage } from '../wire.js';
import type { SessionOptions } from './options.js';
import { shownDecisions } from './shown-decisions.js';

/** All that is shown of a finding of the session's queue; undefined for any other. */
export async function findingPage(id: string, options: SessionOptions): Promise<FindingPage | undefined> {
  const { queue, views, journal, glossary, mode, reviewer } = options;
  const item = queue.find((one) => one.id === id);
  const view = item && views.finding(id);
  if (!view) return undefined;
  const copies = queue.filter(({ group }) => group !== undefined && group === item.group);
  const entry = await glossary.proposed(id);
  const history = journal.of(id);
  // A line that takes back may say again what others decided.
  const own = history.filter(({ by, undoes }) => by === reviewer && undoes === undefined);
  return {
    view,
    history: shownDecisions(mode === 'blind' ? own : history, view),
    group: copies.length > 0 ? copies.map((copy) => copy.id) : [id],
    ...(entry && { entry }),
    ...(mode === 'adjudicating' && { votes: shownDecisions(votes(history).values(), view) }),
  };
}
