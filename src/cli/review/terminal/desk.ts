import type { Filters } from '../../../review/pick/filter-names.js';
import type { FindingPage, QueueItem } from '../../../review/wire.js';
import type { KeyMap } from '../../../review/keys/key-map.js';
import type { Views } from '../../../review/session/options.js';
import type { ReviewSession } from '../../../review/session/review-session.js';
import type { Style } from '../../../report/text/style.js';
import type { DocumentView } from '../../../view/document-view.js';

/** What lies over the findings, until any key that does not move about in it. */
export type Panel = { kind: 'help' | 'summary' | 'why' } | { kind: 'document'; report: DocumentView };

/** What a reviewer at a terminal has before them. */
export interface Desk {
  session: ReviewSession;
  views: Pick<Views, 'metric' | 'document'>;
  keys: KeyMap;
  /** How much room there is, and how it is painted. */
  style: Style & { height: number };
  /** Who works blind is shown no score before asking for it. */
  blind: boolean;
  items: QueueItem[];
  /** Which of the items is shown. */
  at: number;
  page: FindingPage | undefined;
  filters: Filters;
  /** The filters as they were written. */
  query: string;
  /** Ids of findings that are decided at once, whichever is shown. */
  marked: ReadonlySet<string>;
  /** The next verdict goes for the whole group. */
  grouped: boolean;
  /** The findings are listed, and one of them is the active one. */
  table: boolean;
  /** Both sentences are merged, word by word. */
  merged: boolean;
  panel: Panel | undefined;
  /** What the next keys answer. */
  asking: 'why' | 'which' | 'note' | 'search' | undefined;
  /** A note or a search that is being written. */
  typed: string;
  /** Lines of a long finding or panel that were passed. */
  scroll: number;
  /** What came of the last key. */
  said: string;
}
