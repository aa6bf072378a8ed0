import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Refusal } from '../wire.js';

/** Names under which a browser on this machine reaches us. */
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

/**
 * Lets nobody in but the page of this session. A foreign name in `Host` is what a page of another site sends that had its
 * name point here; a foreign `Origin`, what a form of another site does; and the token is known to none of them.
 */
export function guard(token: string): MiddlewareHandler {
  return async (context, next) => {
    const { req } = context;
    const host = req.header('host') ?? '';
    const refuse = (status: 401 | 403 | 415, error: string) =>
      context.json({ error } satisfies Refusal, status);
    if (!loopback.test(host)) return refuse(403, 'Only this machine is answered, by its own name.');
    if (!req.path.startsWith('/api/')) return next();
    const given = /^Bearer (.+)$/.exec(req.header('authorization') ?? '')?.[1] ?? '';
    if (!isSame(given, token)) return refuse(401, 'This address is not of the present session.');
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    const origin = req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`)
      return refuse(403, 'Another site may not write here.');
    if (!/^application\/json\b/.test(req.header('content-type') ?? ''))
      return refuse(415, 'Only JSON is read here.');
    return next();
  };
}

/** In the same time wherever they differ. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
