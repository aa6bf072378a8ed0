import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ReviewSession } from '../session/review-session.js';

/** Milliseconds between two signs of life, by which a page that has gone is noticed. */
const pulse = 20_000;

/** Tells a page of every decision, until it goes. */
export function events(context: Context, session: Pick<ReviewSession, 'listen'>): Response {
  return streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const end = session.listen((decisions) => {
      void stream.writeSSE({ event: 'decisions', data: JSON.stringify(decisions) });
    });
    const beat = setInterval(() => void stream.write(': here\n\n'), pulse);
    await stream.write(': here\n\n');
    await gone;
    clearInterval(beat);
    end();
  });
}
