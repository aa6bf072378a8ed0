import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FindingPage, QueueItem, Session } from '../../wire.js';
import type { Filters } from '../../pick/filter-names.js';
import type { KeyMap } from '../../keys/key-map.js';
import type { Server } from '../server/server.js';
import type { Library } from './make-library.js';
import type { Notice } from './notice.js';
import type { Panel } from './panel.js';

/** All that the page knows. Components read it; only what lies in `actions/` changes it. */
export interface Review {
  server: Server;
  library: Library;
  session: Signal<Session>;
  keys: ReadonlySignal<KeyMap>;
  /** All findings in the order in which they are worked through. */
  queue: Signal<readonly QueueItem[]>;
  filters: Signal<Filters>;
  /** Those that the filters let pass, and the one that is looked at. */
  shown: ReadonlySignal<readonly QueueItem[]>;
  decided: ReadonlySignal<number>;
  /** Id of the finding that is looked at. */
  at: Signal<string | undefined>;
  item: ReadonlySignal<QueueItem | undefined>;
  page: Signal<FindingPage | undefined>;
  /** A verdict that waits for its second key. */
  asking: Signal<'why' | 'which' | undefined>;
  /** A verdict goes for all findings of the group. */
  grouped: Signal<boolean>;
  /** Ids of findings that are decided at once, whichever is looked at. */
  marked: Signal<ReadonlySet<string>>;
  /** The queue takes the whole page, and no finding is looked at. */
  table: Signal<boolean>;
  saving: Signal<boolean>;
  /** ISO 8601. */
  savedAt: Signal<string | undefined>;
  connected: Signal<boolean>;
  notice: Signal<Notice | undefined>;
  /** What a screen reader says. */
  said: Signal<string>;
  note: Signal<string>;
  panel: Signal<Panel | undefined>;
  /** Why it was flagged is unfolded. */
  reasons: Signal<boolean>;
  diff: Signal<'beside' | 'merged'>;
  queueOpen: Signal<boolean>;
  /** When this finding came to be looked at, as `performance.now` has it. */
  since: Signal<number>;
  /** Milliseconds that findings took in this tab, one each. */
  paces: Signal<readonly number[]>;
}
