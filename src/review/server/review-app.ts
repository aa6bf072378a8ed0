import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ReviewSession } from '../session/review-session.js';
import type { Views } from '../session/options.js';
import { whyNotWritten } from '../journal/why-not-written.js';
import type { Overtaken, Position, Refusal } from '../wire.js';
import { events } from './events.js';
import { guard } from './guard.js';
import type { PageFile } from './page-files.js';
import { readDecision } from './read-decision.js';
import { securityHeaders } from './security-headers.js';

/** Enough to decide ten thousand findings with one key. */
const mostBytes = 4_000_000;

/** What the server of a session is made of. */
export interface AppOptions {
  token: string;
  session: ReviewSession;
  views: Pick<Views, 'metric' | 'document'>;
  page: ReadonlyMap<string, PageFile>;
  /** What was decided as a file; undefined for a format that there is not. */
  exported(format: string): Promise<{ text: string; type: string; name: string } | undefined>;
}

/** The server of a review session: hands out the page, and answers what it asks. */
export function reviewApp(options: AppOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders, guard(options.token));
  app.use(
    '/api/*',
    bodyLimit({ maxSize: mostBytes, onError: (context) => refuse(context, 'That is too much.', 413) }),
  );
  reading(app, options);
  writing(app, options);
  app.get('*', (context) => {
    const file = options.page.get(context.req.path);
    if (!file) return refuse(context, 'There is nothing of this name.', 404);
    return context.body(file.bytes, 200, { 'Content-Type': file.type });
  });
  app.notFound((context) => refuse(context, 'There is nothing of this name.', 404));
  app.onError((error, context) => refuse(context, whyNotWritten(error), 507));
  return app;
}

function reading(app: Hono, { session, views, exported }: AppOptions): void {
  app.get('/api/session', (context) => context.json(session.start()));
  app.get('/api/findings/:id', async (context) =>
    found(context, await session.page(context.req.param('id'))),
  );
  app.get('/api/metrics/:key', (context) => found(context, views.metric(context.req.param('key'))));
  app.get('/api/documents/:id', (context) => found(context, views.document(context.req.param('id'))));
  app.get('/api/summary', (context) => context.json(session.summary()));
  app.get('/api/agreement', (context) => context.json(session.agreement()));
  app.get('/api/stale', (context) => context.json(session.stale()));
  app.get('/api/events', (context) => events(context, session));
  app.get('/api/export/:format', async (context) => {
    const file = await exported(context.req.param('format'));
    if (!file) return refuse(context, 'There is no such format.', 404);
    const headers = {
      'Content-Type': file.type,
      'Content-Disposition': `attachment; filename="${file.name}"`,
    };
    return context.body(file.text, 200, headers);
  });
}

function writing(app: Hono, { session }: AppOptions): void {
  const isHere = sessionHas(session);
  app.post('/api/decisions', async (context) => {
    const request = readDecision(await bodyOf(context), isHere);
    return typeof request === 'string'
      ? refuse(context, request, 400)
      : saved(context, await session.decide(request));
  });
  app.post('/api/undo', async (context) => context.json(await session.undo()));
  app.post('/api/glossary', async (context) => {
    const { finding, known } = await bodyOf(context);
    const request = readDecision({ findings: [finding], known, verdict: 'dismissed' }, isHere);
    if (typeof request === 'string') return refuse(context, request, 400);
    const done = await session.acceptEntry({ finding: request.findings[0]!, known: request.known });
    return done ? saved(context, done) : refuse(context, 'No entry is proposed with this finding.', 404);
  });
  app.post('/api/at', async (context) => {
    const { finding }: Partial<Position> = await bodyOf(context);
    if (typeof finding !== 'string' || !isHere(finding))
      return refuse(context, 'There is no such finding.', 400);
    session.stayAt(finding);
    return context.body(null, 204);
  });
}

function sessionHas(session: ReviewSession): (finding: string) => boolean {
  const ids = new Set(session.start().queue.map(({ id }) => id));
  return (finding) => ids.has(finding);
}

async function bodyOf({ req }: Context): Promise<Record<string, unknown>> {
  const body: unknown = await req.json().catch(() => undefined);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function found(context: Context, answer: object | undefined): Response {
  return answer ? context.json(answer) : refuse(context, 'There is nothing of this name.', 404);
}

function saved(context: Context, answer: object | Overtaken): Response {
  return context.json(answer, 'overtaken' in answer ? 409 : 200);
}

function refuse(context: Context, error: string, status: 400 | 404 | 413 | 507): Response {
  return context.json({ error } satisfies Refusal, status);
}
