import type { Review } from '../state/review.js';

const patience = 400;
let told = -patience;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells the server where the reviewer is; of leafing through a thousand findings, the first one and where it ends. */
export function markPlace({ server }: Review, id: string): void {
  clearTimeout(waiting);
  const tell = (): void => {
    told = performance.now();
    server.stayAt(id);
  };
  if (performance.now() - told >= patience) tell();
  else waiting = setTimeout(tell, patience);
}
