import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { UsageError } from '../usage-error.js';

/** How many ports are tried, from the one that was asked for. */
const most = 50;

/** A server that is up. */
export interface Listening {
  port: number;
  close(): void;
}

/**
 * Starts a server that this machine alone can reach.
 *
 * @throws UsageError where no port is free
 */
export async function listen(app: Hono, first: number): Promise<Listening> {
  const last = Math.min(first + most - 1, 65_535);
  for (let port = first; port <= last; port++) {
    const server = createAdaptorServer({ fetch: app.fetch });
    if (await isUp(server, port)) {
      return {
        port: (server.address() as AddressInfo).port,
        close() {
          server.close();
          // Pages that listen to events would keep it open for ever.
          if ('closeAllConnections' in server) server.closeAllConnections();
        },
      };
    }
  }
  throw new UsageError(`no port from ${first} to ${last} is free`, 'Name another one with --port.');
}

function isUp(server: ReturnType<typeof createAdaptorServer>, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
}
