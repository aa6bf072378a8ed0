import { isDecided } from '../../../review/pick/is-decided.js';
import { keyMap } from '../../../review/keys/key-map.js';
import type { Desk } from './desk.js';
import { goTo } from './go-to.js';

/** A desk at the finding where the reviewer stopped, or at the first that is undecided. */
export async function openDesk({
  session,
  views,
  style,
}: Pick<Desk, 'session' | 'views' | 'style'>): Promise<Desk> {
  const { queue, at, keys: own, blind } = session.start();
  const items = [...queue];
  const keys = keyMap(own);
  const desk: Desk = {
    ...{ session, views, keys, style, blind, items, at: 0, page: undefined },
    ...{ filters: {}, query: '', marked: new Set(), grouped: false, table: false, merged: false },
    ...{ panel: undefined, asking: undefined, typed: '', scroll: 0, said: keys.problems.join(' ') },
  };
  const stopped = items.findIndex(({ id }) => id === at);
  const undecided = items.findIndex((item) => !isDecided(item));
  await goTo(desk, stopped >= 0 ? stopped : Math.max(0, undecided));
  return desk;
}
