import type { Decision } from '../../model/decision.js';
import { agreement } from '../agreement/agreement.js';
import { seenBy } from '../history/seen-by.js';
import { staleDecisions } from '../stale-decisions.js';
import { summarise } from '../summary/summarise.js';
import type {
  Agreement,
  DecisionRequest,
  EntryRequest,
  FindingPage,
  Overtaken,
  Saved,
  SavedEntry,
  Session,
  Summary,
} from '../wire.js';
import type { SessionOptions } from './options.js';
import { ownQueue } from './own-queue.js';
import { writeDecisions } from './write-decisions.js';

/** One reviewer at work, whatever it is done with: what a page asks for, and a terminal. */
export interface ReviewSession {
  start(): Session;
  page(finding: string): Promise<FindingPage | undefined>;
  /** @throws Error of the system, and then nothing was written */
  decide(request: DecisionRequest): Promise<Saved | Overtaken>;
  undo(): Promise<Saved>;
  /** Undefined where no entry is proposed with the finding. */
  acceptEntry(request: EntryRequest): Promise<SavedEntry | Overtaken | undefined>;
  /** Where the reviewer is now; a new page, and the next session, go on there. */
  stayAt(finding: string): void;
  summary(): Summary;
  agreement(): Agreement;
  stale(): readonly Decision[];
  /** Calls back with decisions as this reviewer sees them, whoever made them; returns what ends that. */
  listen(told: (decisions: readonly Decision[]) => void): () => void;
}

export function openSession(options: SessionOptions): ReviewSession {
  const { reviewer, mode, journal, now, glossary } = options;
  const queue = ownQueue(options);
  const ids = new Set(queue.map(({ id }) => id));
  const writer = writeDecisions({ ...options, queue });
  const since = new Date(now()).toISOString();
  const blind = mode === 'blind';
  let { at } = options.earlier;
  const own = (decisions: readonly Decision[]) => decisions.filter(({ by }) => !blind || by === reviewer);

  /** Each finding once, as it stands now. */
  function shown(decisions: readonly Decision[]): Decision[] {
    const touched = new Set(own(decisions).map(({ fingerprint }) => fingerprint));
    return [...touched].flatMap((id) => seenBy({ reviewer, mode }, journal.of(id)) ?? []);
  }

  const saved = (written: readonly Decision[]): Saved => ({
    decisions: shown(written),
    savedAt: new Date(now()).toISOString(),
  });

  const items = () =>
    queue.map(({ decision: _, ...item }) => {
      const decision = seenBy({ reviewer, mode }, journal.of(item.id));
      return decision ? { ...item, decision } : item;
    });

  const stale = () => staleDecisions(own(journal.all()), options.findings);

  async function decide(request: DecisionRequest): Promise<Saved | Overtaken> {
    const written = await writer.decide(request);
    return 'overtaken' in written ? written : saved(written);
  }

  return {
    start: () => sessionOf(options, { queue: items(), stale: stale(), ...(at !== undefined && { at }) }),
    async page(id) {
      const view = ids.has(id) ? options.views.finding(id) : undefined;
      if (!view) return undefined;
      const group = queue.find((item) => item.id === id)?.group;
      const entry = await glossary.proposed(id);
      return {
        view,
        history: own(journal.of(id)).filter(({ undoes }) => !blind || undoes === undefined),
        group:
          group === undefined ? [id] : queue.filter((item) => item.group === group).map((item) => item.id),
        ...(entry && { entry }),
      };
    },
    decide,
    undo: async () => saved(await writer.undo()),
    async acceptEntry({ finding, known }) {
      const entry = await glossary.proposed(finding);
      if (!entry) return undefined;
      const last = seenBy({ reviewer, mode }, journal.of(finding));
      if (last && last.on !== known[finding]) return { overtaken: [last] };
      const path = await glossary.add(entry);
      const note = `${entry.word} means ${entry.canonical}`;
      const done = await decide({
        findings: [finding],
        verdict: 'dismissed',
        reason: 'glossary',
        note,
        known,
      });
      return 'overtaken' in done ? done : { ...done, entry, path };
    },
    stayAt(finding) {
      at = finding;
      options.stayAt(finding);
    },
    summary: () => summarise({ reviewer, journal, items: items(), blind, since }),
    agreement: () => ({ ...agreement(options.queue, journal), ...(blind && { disputed: [] }) }),
    stale,
    listen: (told) =>
      journal.listen((decisions) => {
        const seen = shown(decisions);
        if (seen.length > 0) told(seen);
      }),
  };
}

function sessionOf(options: SessionOptions, now: Pick<Session, 'queue' | 'stale' | 'at'>): Session {
  const { reviewer, version, corpora, mode, exports, keys } = options;
  return {
    ...{ reviewer, version, corpora, exports, keys, ...now },
    blind: mode === 'blind',
    adjudicating: mode === 'adjudicating',
  };
}
