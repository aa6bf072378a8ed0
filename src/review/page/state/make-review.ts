import { computed, signal } from '@preact/signals';
import type { Session } from '../../wire.js';
import { passes } from '../../pick/passes.js';
import { readFilters } from '../filters/read-filters.js';
import { keyMap } from '../../keys/key-map.js';
import type { Server } from '../server/server.js';
import { isDecided } from '../../pick/is-decided.js';
import { makeLibrary } from './make-library.js';
import type { Review } from './review.js';

/** When this reviewer's last decision was saved, in whatever session; ISO 8601. */
function lastSaved({ queue, reviewer }: Session): string | undefined {
  const own = queue.flatMap(({ decision }) => (decision?.by === reviewer ? [decision.on] : []));
  return own.sort().at(-1);
}

/** A session as the page begins it, with the filters of its address. */
export function makeReview(server: Server, given: Session): Review {
  const session = signal(given);
  const queue = signal(given.queue);
  const filters = signal(readFilters(location.search));
  const at = signal<string>();
  return {
    server,
    library: makeLibrary(server),
    session,
    keys: computed(() => keyMap(session.value.keys)),
    queue,
    filters,
    shown: computed(() => queue.value.filter((item) => item.id === at.value || passes(item, filters.value))),
    decided: computed(() => queue.value.filter(isDecided).length),
    at,
    item: computed(() => queue.value.find(({ id }) => id === at.value)),
    page: signal(),
    asking: signal(),
    grouped: signal(false),
    marked: signal(new Set()),
    table: signal(false),
    saving: signal(false),
    savedAt: signal(lastSaved(given)),
    connected: signal(true),
    notice: signal(),
    said: signal(''),
    note: signal(''),
    panel: signal(),
    reasons: signal(false),
    diff: signal('beside'),
    queueOpen: signal(matchMedia('(min-width: 60em)').matches),
    since: signal(0),
    paces: signal([]),
  };
}
