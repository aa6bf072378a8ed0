import type { Decision } from '../../../model/decision.js';
import type { DocumentView } from '../../../view/document-view.js';
import type { MetricView } from '../../../view/metric-view.js';
import type {
  Agreement,
  DecisionRequest,
  EntryRequest,
  FindingPage,
  Saved,
  SavedEntry,
  Session,
  Summary,
  Undone,
} from '../../wire.js';

/** The server as the page sees it. Each call rejects with a `Refused` whose message is for the reviewer. */
export interface Server {
  session(): Promise<Session>;
  finding(id: string): Promise<FindingPage>;
  metric(key: string): Promise<MetricView>;
  document(id: string): Promise<DocumentView>;
  decide(request: DecisionRequest): Promise<Saved>;
  undo(): Promise<Undone>;
  acceptEntry(request: EntryRequest): Promise<SavedEntry>;
  /** Tells where the reviewer is; what becomes of it does not matter here. */
  stayAt(finding: string): void;
  summary(): Promise<Summary>;
  agreement(): Promise<Agreement>;
  stale(): Promise<Decision[]>;
  exported(format: string): Promise<Blob>;
  /** Calls back with what anybody decides, and with whether the server is there, until the page is closed. */
  listen(decided: (decisions: readonly Decision[]) => void, there: (connected: boolean) => void): void;
}
