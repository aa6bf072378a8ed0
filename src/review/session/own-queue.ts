import { isDisputed } from '../history/is-disputed.js';
import { seenBy } from '../history/seen-by.js';
import { standingLines } from '../history/standing-lines.js';
import { votes } from '../history/votes.js';
import { inOverlap } from '../queue/in-overlap.js';
import type { QueueItem } from '../wire.js';
import type { SessionOptions } from './options.js';

/**
 * The part of a queue that is this reviewer's, with what the reviewer may see of the decisions. Who works blind decides
 * the findings of the overlap, and of the others those that nobody else has decided; who adjudicates, what is disputed,
 * and what was settled since the session began.
 */
export function ownQueue({ queue, journal, mode, reviewer, overlap, ...rest }: SessionOptions): QueueItem[] {
  const isOwn = ({ id, group }: QueueItem): boolean => {
    const history = journal.of(id);
    if (mode === 'shared') return true;
    if (mode === 'adjudicating')
      return isDisputed(history) || standingLines(history).some((line) => line.settles);
    if (inOverlap(group ?? id, overlap ?? 100)) return true;
    const voters = [...votes(history).keys()];
    return voters.length === 0 || voters.includes(reviewer);
  };
  const changed = isChanged(rest.earlier);
  return queue.filter(isOwn).map((item): QueueItem => {
    const decision = seenBy({ reviewer, mode }, journal.of(item.id));
    return {
      ...item,
      ...(decision && { decision }),
      ...(changed(item, decision) && { changed: true as const }),
    };
  });

  function isChanged({ ended, seen }: SessionOptions['earlier']) {
    const known = seen && new Set(seen);
    return ({ id }: QueueItem, decision: QueueItem['decision']): boolean =>
      (known !== undefined && !known.has(id)) ||
      (ended !== undefined && decision !== undefined && decision.by !== reviewer && decision.on > ended);
  }
}
