import type { Review } from '../state/review.js';

const patience = 400;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells the server where the reviewer is, once he stays; leafing through a thousand findings is one message. */
export function markPlace({ server }: Review, id: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    server.stayAt(id);
  }, patience);
}
