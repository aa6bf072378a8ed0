import type { Review } from '../state/review.js';

const patience = 400;
let told = -patience;
let waiting: { timer: ReturnType<typeof setTimeout>; tell: () => void } | undefined;

/** Tells the server where the reviewer is; of leafing through a thousand findings, the first one and where it ends. */
export function markPlace({ server }: Review, id: string): void {
  clearTimeout(waiting?.timer);
  const tell = (): void => {
    waiting = undefined;
    told = performance.now();
    server.stayAt(id);
  };
  if (performance.now() - told >= patience) tell();
  else waiting = { timer: setTimeout(tell, patience), tell };
}

// A reload within that time goes back to the same finding, too.
addEventListener('pagehide', () => waiting?.tell());
