import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Rows beyond what can be seen, so that none is missing while it is scrolled. */
const spare = 4;

/**
 * Which rows of a list can be seen.
 *
 * @param row height of a row in CSS pixels
 * @param here the row that has to be seen whenever it changes, or the room does; -1 where it is not in the list
 * @returns the first row, the one behind the last, and what is to be called when the list was scrolled
 */
export function useWindow(list: RefObject<HTMLElement | null>, row: number, count: number, here: number) {
  const view = useSignal({ top: 0, height: 800 });
  const look = (): void => {
    const { scrollTop, clientHeight } = list.current!;
    view.value = { top: scrollTop, height: clientHeight };
  };
  useEffect(() => {
    const keep = (): void => {
      keepInSight(list.current!, here * row, row);
    };
    keep();
    // What comes above the verdicts takes room from the list.
    const sized = new ResizeObserver(() => {
      keep();
      look();
    });
    sized.observe(list.current!);
    return () => {
      sized.disconnect();
    };
  }, [here, row]);
  const { top, height } = view.value;
  return {
    first: Math.max(0, Math.floor(top / row) - spare),
    last: Math.min(count, Math.ceil((top + height) / row) + spare),
    look,
  };
}

function keepInSight(list: HTMLElement, top: number, row: number): void {
  if (top < 0) return;
  const { scrollTop, clientHeight } = list;
  if (top < scrollTop + row) list.scrollTop = top - row;
  else if (top + 2 * row > scrollTop + clientHeight) list.scrollTop = top + 2 * row - clientHeight;
}
