import { decide } from '../actions/decide.js';
import type { Review } from '../state/review.js';
import { secondKeys } from '../../keys/second-keys.js';
import { focusOnWork } from './focus-on-work.js';
import type { KeyAction } from '../../keys/key-actions.js';
import { keyOf } from './key-of.js';
import { perform } from './perform.js';

/** What may be held down. */
const repeats: ReadonlySet<KeyAction> = new Set(['next', 'previous', 'nextUndecided', 'nextChanged']);
/** What works while something lies over the page. */
const overPanels: ReadonlySet<KeyAction> = new Set(['help', 'summary', 'document', 'undo']);

/** Every key of the page; text fields keep theirs, and buttons keep Space and Enter. */
export function onKey(review: Review, event: KeyboardEvent): void {
  const { target } = event;
  if (target instanceof HTMLElement && target.matches('input, textarea, select')) return;
  if (event.key === 'Escape') {
    leave(review);
    return;
  }
  const presses = (event.key === ' ' || event.key === 'Enter') && isPressable(target) ? [] : keyOf(event);
  if (presses.length === 0) return;
  const { asking } = review;
  if (asking.value !== undefined && !review.panel.value) {
    const keys = secondKeys(asking.value, review.page.value?.view);
    const chosen = keys.find(({ key }) => presses.includes(key));
    if (chosen) {
      event.preventDefault();
      asking.value = undefined;
      void decide(review, chosen.choice);
      return;
    }
  }
  const { actionOf } = review.keys.value;
  const action = presses.map((press) => actionOf.get(press)).find((found) => found !== undefined);
  if (action === undefined || (review.panel.value && !overPanels.has(action))) return;
  event.preventDefault();
  if (event.repeat && !repeats.has(action)) return;
  void perform[action](review);
}

/** A question first, and what it was to go for with the next press. */
function leave(review: Review): void {
  const { asking, notice, grouped, marked } = review;
  notice.value = undefined;
  if (asking.value === undefined) {
    grouped.value = false;
    marked.value = new Set();
  }
  asking.value = undefined;
  if (!review.panel.value) focusOnWork();
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, [role="button"]') !== null;
}
