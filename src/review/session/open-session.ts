import type { Decision } from '../../model/decision.js';
import { agreement } from '../agreement/agreement.js';
import { seenBy } from '../history/seen-by.js';
import { votes } from '../history/votes.js';
import { staleDecisions } from '../stale-decisions.js';
import { summarise } from '../summary/summarise.js';
import type { Agreement, QueueItem, Saved, Session } from '../wire.js';
import { acceptEntry } from './accept-entry.js';
import { decide } from './decide.js';
import { findingPage } from './finding-page.js';
import type { SessionOptions } from './options.js';
import { ownQueue } from './own-queue.js';
import type { ReviewSession } from './review-session.js';
import { shownDecisions } from './shown-decisions.js';
import { undoLines } from './undo-lines.js';
import { withdrawEntry } from './withdraw-entry.js';

/** Opens a session; its queue is what there is for this reviewer now. */
export function openSession(given: SessionOptions): ReviewSession {
  const options = { ...given, queue: ownQueue(given) };
  const { reviewer, mode, journal, now } = options;
  const blind = mode === 'blind';
  const since = new Date(now()).toISOString();
  let { at } = options.earlier;
  const saved = (written: readonly Decision[]): Saved => ({
    decisions: asSeen(written, options),
    savedAt: new Date(now()).toISOString(),
  });
  const decided = async (request: Parameters<typeof decide>[0]) => {
    const written = await decide(request, options);
    return 'overtaken' in written ? written : saved(written);
  };
  return {
    start: () => ({ ...described(options), ...(at !== undefined && { at }) }),
    page: (finding) => findingPage(finding, options),
    decide: decided,
    async undo() {
      const written = await journal.append(() => undoLines(options));
      const entry = await withdrawEntry(written, options);
      return { ...saved(written), ...(entry && { entry }) };
    },
    acceptEntry: (request) => acceptEntry(request, options, decided),
    stayAt(finding) {
      at = finding;
      options.stayAt(finding);
    },
    summary: () => summarise({ reviewer, journal, items: itemsNow(options), blind, since }),
    agreement: () => agreementNow(given),
    stale: () => staleNow(options),
    listen: (told) =>
      journal.listen((decisions) => {
        const seen = asSeen(decisions, options);
        if (seen.length > 0) told(seen);
      }),
  };
}

function agreementNow({ queue, journal, views, mode }: SessionOptions): Agreement {
  const { disputed, ...figures } = agreement(queue, journal);
  const shown = (finding: string) => ({
    finding,
    votes: shownDecisions(votes(journal.of(finding)).values(), views.finding(finding)),
  });
  return { ...figures, disputed: mode === 'blind' ? [] : disputed.map(shown) };
}

function described(options: SessionOptions): Session {
  const { reviewer, version, corpora, mode, exports, keys } = options;
  return {
    ...{ reviewer, version, corpora, exports, keys, queue: itemsNow(options), stale: staleNow(options) },
    blind: mode === 'blind',
    adjudicating: mode === 'adjudicating',
  };
}

function itemsNow({ queue, journal, ...reader }: SessionOptions): QueueItem[] {
  return queue.map(({ decision: _, ...item }) => {
    const decision = seenBy(reader, journal.of(item.id));
    return decision ? { ...item, decision } : item;
  });
}

/** Each finding that decisions are about once, as it stands now for this reviewer. */
function asSeen(decisions: readonly Decision[], { journal, ...reader }: SessionOptions): Decision[] {
  const touched = new Set(visible(decisions, reader).map(({ fingerprint }) => fingerprint));
  return [...touched].flatMap((id) => seenBy(reader, journal.of(id)) ?? []);
}

function staleNow({ journal, findings, ...reader }: SessionOptions): Decision[] {
  return staleDecisions(visible(journal.all(), reader), findings);
}

function visible(
  decisions: readonly Decision[],
  { mode, reviewer }: Pick<SessionOptions, 'mode' | 'reviewer'>,
): Decision[] {
  return decisions.filter(({ by }) => mode !== 'blind' || by === reviewer);
}
