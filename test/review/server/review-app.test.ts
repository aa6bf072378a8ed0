import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reviewApp } from '../../../src/review/server/review-app.js';
import { pageFiles } from '../../../src/review/server/page-files.js';
import type { Session } from '../../../src/review/wire.js';
import { inFolder } from '../../read/in-folder.js';
import { madeSession } from '../session/made-session.js';

const token = 'a-token-of-this-session';
const host = '127.0.0.1:4780';
const own = { host, authorization: `Bearer ${token}` };
const json = { 'content-type': 'application/json' };

async function made(folder: string) {
  const { session, options, journal, ids } = await madeSession(folder);
  const page = await pageFiles(join(folder, 'page'));
  const app = reviewApp({
    ...{ token, session, page, views: options.views },
    exported: (format) =>
      Promise.resolve(
        format === 'csv' ? { text: 'a,b\r\n', type: 'text/csv', name: 'decisions.csv' } : undefined,
      ),
  });
  const ask = (path: string, headers: Record<string, string> = own, body?: unknown) =>
    app.request(`http://${host}${path}`, {
      headers: body === undefined ? headers : { ...json, ...headers },
      ...(body !== undefined && {
        method: 'POST',
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    });
  return { ask, ids, journal, session };
}

const page = {
  'page/index.html': '<!doctype html><title>Review</title>',
  'page/assets/main.js': 'export {};',
  secret: 'x',
};

describe('the server of a review', () => {
  it('hands out the page and nothing else of the disk', () =>
    inFolder(page, async (folder) => {
      await symlink(join(folder, 'secret'), join(folder, 'page', 'secret.html'));
      const { ask } = await made(folder);
      const start = await ask('/', { host });
      expect([start.status, start.headers.get('content-type'), await start.text()]).toEqual([
        ...[200, 'text/html; charset=utf-8', page['page/index.html']],
      ]);
      expect((await ask('/assets/main.js', { host })).headers.get('content-type')).toContain('javascript');
      for (const path of [
        '/secret',
        '/secret.html',
        '/../secret',
        '/..%2fsecret',
        '/assets/%2e%2e/%2e%2e/secret',
        '/index.html/',
      ]) {
        expect([path, (await ask(path, { host })).status]).toEqual([path, 404]);
      }
    }));

  it('lets a page do nothing that is not its own', () =>
    inFolder(page, async (folder) => {
      const { ask } = await made(folder);
      for (const path of ['/', '/api/session', '/api/nothing', '/none']) {
        const { headers } = await ask(path);
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('referrer-policy')).toBe('no-referrer');
        expect(headers.get('access-control-allow-origin')).toBeNull();
      }
    }));

  it.each<[string, number, Record<string, string>]>([
    ['without a token', 401, { host }],
    ['with a wrong token', 401, { host, authorization: 'Bearer a-token-of-this-sessioN' }],
    ['with a longer token', 401, { host, authorization: `Bearer ${token}x` }],
    ['with the token in another form', 401, { host, authorization: token }],
    ['under a foreign name', 403, { ...own, host: 'kestrel-bay.example' }],
    ['under a name that begins like ours', 403, { ...own, host: '127.0.0.1.kestrel-bay.example:4780' }],
    ['under the address of all', 403, { ...own, host: '0.0.0.0:4780' }],
    ['from a foreign site', 403, { ...own, origin: 'http://kestrel-bay.example' }],
    ['from another port of this machine', 403, { ...own, origin: 'http://127.0.0.1:8080' }],
    ['from a file', 403, { ...own, origin: 'null' }],
    ['as a form would', 415, { ...own, 'content-type': 'text/plain' }],
  ])('refuses to write %s', (_, status, headers) =>
    inFolder({}, async (folder) => {
      const { ask, journal, ids } = await made(folder);
      const request = { findings: [ids[0]], verdict: 'confirmed', known: {} };
      const answer = await ask('/api/decisions', headers, request);
      expect(answer.status).toBe(status);
      expect(await answer.json()).toHaveProperty('error');
      expect(await journal.catchUp()).toEqual([]);
      expect(journal.all()).toEqual([]);
    }),
  );

  it('answers on this machine by each of its names', () =>
    inFolder({}, async (folder) => {
      const { ask } = await made(folder);
      for (const name of ['localhost:4780', '[::1]:4780', '127.0.0.1']) {
        expect((await ask('/api/session', { ...own, host: name })).status).toBe(200);
      }
    }));

  it('saves a decision, refuses one that was overtaken, and takes back', () =>
    inFolder({}, async (folder) => {
      const { ask, ids, journal } = await made(folder);
      const request = { findings: [ids[0]], verdict: 'confirmed', known: {} };
      const origin = { ...own, origin: `http://${host}` };
      const saved = await ask('/api/decisions', origin, request);
      expect([saved.status, await saved.json()]).toMatchObject([
        200,
        { decisions: [{ verdict: 'confirmed' }] },
      ]);
      const overtaken = await ask('/api/decisions', origin, request);
      expect([overtaken.status, await overtaken.json()]).toMatchObject([409, { overtaken: [{ by: 'Ann' }] }]);
      expect(journal.all()).toHaveLength(1);
      expect(await (await ask('/api/undo', origin, {})).json()).toMatchObject({
        decisions: [{ verdict: 'open' }],
      });
      const session = (await (await ask('/api/session')).json()) as Session;
      expect(session.queue[0]?.decision?.verdict).toBe('open');
    }));

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['no object', []],
    ['no finding', { findings: [], verdict: 'confirmed', known: {} }],
    ['a stranger', { findings: ['f1'], verdict: 'confirmed', known: {} }],
    ['another verdict', { verdict: 'maybe' }],
    ['a reason that is none', { reason: 7 }],
    ['an endless note', { note: 'x'.repeat(10_001) }],
    ['nothing of what was known', { known: undefined }],
    ['a list that is none', { wrong: 'c1' }],
  ])('refuses %s', (_, wrong) =>
    inFolder({}, async (folder) => {
      const { ask, ids, journal } = await made(folder);
      const right = { findings: [ids[0]], verdict: 'confirmed', known: {} };
      const body =
        typeof wrong === 'string' || Array.isArray(wrong) ? wrong : { ...right, ...(wrong as object) };
      const answer = await ask('/api/decisions', own, body);
      expect([answer.status, await answer.json()]).toMatchObject([
        400,
        { error: expect.any(String) as string },
      ]);
      expect(journal.all()).toEqual([]);
    }),
  );

  it('reads no more than a page could have to say', () =>
    inFolder({}, async (folder) => {
      const { ask } = await made(folder);
      const answer = await ask('/api/decisions', own, JSON.stringify({ note: 'x'.repeat(5_000_000) }));
      expect(answer.status).toBe(413);
    }));

  it('tells why a decision could not be written', () =>
    inFolder({}, async (folder) => {
      const { ask, ids } = await made(folder);
      await symlink('/dev/full', join(folder, 'decisions.jsonl'));
      const answer = await ask('/api/decisions', own, {
        findings: [ids[0]],
        verdict: 'confirmed',
        known: {},
      });
      expect([answer.status, await answer.json()]).toEqual([
        ...[507, { error: 'Not saved, and nothing was written: the disk is full.' }],
      ]);
    }));

  it('shows findings, metrics and reports by whatever name they have', () =>
    inFolder({}, async (folder) => {
      const { ask, ids, session } = await made(folder);
      const { metric = '' } = session.start().queue[1]!;
      const paths = [`findings/${ids[1]}`, `metrics/${encodeURIComponent(metric)}`, 'documents/gazette.md'];
      for (const path of paths) expect([path, (await ask(`/api/${path}`)).status]).toEqual([path, 200]);
      const file = await ask('/api/export/csv');
      expect(file.headers.get('content-disposition')).toBe('attachment; filename="decisions.csv"');
      for (const path of ['findings/f1', 'export/exe', 'nothing']) {
        expect([path, (await ask(`/api/${path}`)).status]).toEqual([path, 404]);
      }
    }));

  it('tells a page of decisions as they come', () =>
    inFolder({}, async (folder) => {
      const { ask, ids } = await made(folder);
      const events = await ask('/api/events');
      const reader = events.body!.pipeThrough(new TextDecoderStream()).getReader();
      await reader.read();
      await ask('/api/decisions', own, { findings: [ids[0]], verdict: 'unsure', known: {} });
      const { value } = await reader.read();
      expect(value).toMatch(/^event: decisions\ndata: \[\{"fingerprint":/);
      await reader.cancel();
    }));
});
