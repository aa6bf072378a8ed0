import type { Position } from '../../wire.js';
import { call } from './call.js';
import { readEvents } from './read-events.js';
import type { Server } from './server.js';

const mostSecondsBetween = 10;

/** The server that this page came from. */
export function connect(token: string): Server {
  const get = async <T>(path: string): Promise<T> => (await (await call(token, path)).json()) as T;
  const post = async <T>(path: string, body: unknown): Promise<T> =>
    (await (await call(token, path, body)).json()) as T;
  return {
    session: () => get('session'),
    finding: (id) => get(`findings/${encodeURIComponent(id)}`),
    metric: (key) => get(`metrics/${encodeURIComponent(key)}`),
    document: (id) => get(`documents/${encodeURIComponent(id)}`),
    decide: (request) => post('decisions', request),
    undo: () => post('undo', {}),
    acceptEntry: (request) => post('glossary', request),
    stayAt: (finding) => void call(token, 'at', { finding } satisfies Position, true).catch(() => undefined),
    summary: () => get('summary'),
    agreement: () => get('agreement'),
    stale: () => get('stale'),
    exported: async (format) => (await call(token, `export/${format}`)).blob(),
    listen: (decided, there) => void keepListening(token, decided, there),
  };
}

/** Asks again where the stream breaks off, after a time that doubles while nobody answers. */
async function keepListening(
  token: string,
  ...[decided, there]: Parameters<Server['listen']>
): Promise<never> {
  let seconds = 0.5;
  for (;;) {
    await readEvents(token, decided, () => {
      seconds = 0.5;
      there(true);
    }).catch(() => undefined);
    there(false);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    seconds = Math.min(seconds * 2, mostSecondsBetween);
  }
}
