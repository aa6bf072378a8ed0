import type { Decision } from '../../model/decision.js';
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
  Undone,
} from '../wire.js';

/** One reviewer at work, whatever it is done with: what a page asks for, and a terminal. */
export interface ReviewSession {
  start(): Session;
  /** Undefined for a finding that is not of this session. */
  page(finding: string): Promise<FindingPage | undefined>;
  /** @throws Error of the system, and then nothing was written */
  decide(request: DecisionRequest): Promise<Saved | Overtaken>;
  /** Takes back the last decision that stands; without decisions where there is none. An accepted entry goes out of the glossary. */
  undo(): Promise<Undone>;
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
