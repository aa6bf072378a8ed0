import type { FindingPage, QueueItem } from '../../../review/wire.js';
import type { KeyMap } from '../../../review/keys/key-map.js';
import type { ReviewSession } from '../../../review/session/review-session.js';

/** What a reviewer at a terminal has before them. */
export interface Desk {
  session: ReviewSession;
  keys: KeyMap;
  items: QueueItem[];
  /** Which of the items is shown. */
  at: number;
  page: FindingPage | undefined;
  /** What the next key answers, or what lies over the finding. */
  asking: 'why' | 'which' | 'note' | 'help' | 'summary' | undefined;
  /** A note that is being written. */
  typed: string;
  /** The next verdict goes for the whole group. */
  grouped: boolean;
  /** Lines of a long finding that were passed. */
  scroll: number;
  /** What came of the last key. */
  said: string;
}
