import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { DecisionRequest, Saved, Session } from '../../../src/review/wire.js';
import { spawnServer, type SpawnedServer } from '../../browser/spawn-server.js';
import { startReview } from '../../browser/start-review.js';
import { makeRandom } from '../../bench/errors/random.js';

const kills = 50;

/** The command checks the reports before it serves; each time but every tenth, its server alone is enough. */
const isWhole = (kill: number) => kill % 10 === 0;

const built = (path: string) => JSON.stringify(new URL(`../../../dist/src/${path}.js`, import.meta.url).href);

/** Serves the session of some findings, without the reports that they are about. */
const serverAlone = `
  const [{ openJournal }, { decisionsIn }, { openSession }, { reviewApp }, { listen }] = await Promise.all([
    import(${built('review/journal/open-journal')}),
    import(${built('read/decisions-in')}),
    import(${built('review/session/open-session')}),
    import(${built('review/server/review-app')}),
    import(${built('cli/review/listen')}),
  ]);
  const [path, ...ids] = process.argv.slice(1);
  const session = openSession({
    reviewer: 'Rhea', mode: 'shared', version: '0', corpora: [], findings: [], earlier: {}, exports: [], keys: {},
    queue: ids.map((id) => ({ id, rule: 'suspicious/number-format' })),
    journal: await openJournal({ paths: [path], pathOf: () => path }, decisionsIn),
    views: { finding: () => undefined },
    stayAt: () => undefined,
    now: () => Date.now(),
  });
  const { port } = await listen(reviewApp({ token: 'killed', session, views: {}, page: new Map() }), 4780);
  console.log('http://127.0.0.1:' + port + '/#token=killed');
`;

/** A report with three figures that can't be read, so that there is something to decide. */
const report = [
  'In 2022 the ferry carried 1,16,985 passengers.',
  'In 2022 the quarry shipped 2,17,985 tonnes.',
  'In 2022 the hospital treated 3,18,985 patients.',
].join('\n\n');

/** What the page asks of a server. */
function asking({ address }: Pick<SpawnedServer, 'address'>) {
  const { origin, hash } = new URL(address);
  const headers = {
    authorization: `Bearer ${hash.replace('#token=', '')}`,
    'content-type': 'application/json',
  };
  return {
    session: async () => (await (await fetch(`${origin}/api/session`, { headers })).json()) as Session,
    async decide(request: DecisionRequest) {
      const body = JSON.stringify(request);
      const answer = await fetch(`${origin}/api/decisions`, { method: 'POST', headers, body });
      expect(answer.status).toBe(200);
      return (await answer.json()) as Saved;
    },
  };
}

it(
  `a server that is killed ${kills} times has kept each decision that it told to be saved, once`,
  { timeout: 600_000 },
  async () => {
    const first = await startReview({ report });
    const ids = (await asking(first).session()).queue.map(({ id }) => id);
    const { folder } = first;
    const journal = join(folder, 'decisions.jsonl');
    const start = async (
      kill: number,
    ): Promise<Pick<SpawnedServer, 'address'> & { kill(): Promise<void> }> => {
      if (isWhole(kill)) return first.again('--reviewer', 'Rhea');
      const { address, stop } = await spawnServer(
        ['--input-type=module', '-e', serverAlone, journal, ...ids],
        folder,
      );
      return { address, kill: () => stop('SIGKILL') };
    };
    const random = makeRandom('killed server');
    const told: string[] = [];
    let unknown = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const server = await start(kill);
      const { session, decide } = asking(server);
      const { queue } = await session();
      const known = new Map(queue.map(({ id, decision }) => [id, decision?.on]));
      const next = async () => {
        const [id, on] = random.pick([...known]);
        const { decisions } = await decide({
          ...{ findings: [id], verdict: random.pick(['confirmed', 'dismissed', 'unsure']) },
          ...{ note: `${kill}`, known: { [id]: on } },
        });
        known.set(id, decisions[0]!.on);
        told.push(`${id} ${decisions[0]!.on}`);
      };
      for (let left = random.int(1, 4); left > 0; left -= 1) await next();
      // Now and then, one more is on its way: it may be kept or not, but not in part.
      const onItsWay = kill % 5 === 4 ? next().catch(() => (unknown += 1)) : undefined;
      await server.kill();
      await onItsWay;
    }
    const last = await first.again('--reviewer', 'Rhea');
    const { queue } = await asking(last).session();
    await last.end();
    const kept = first.journal().map(({ fingerprint, on }) => `${fingerprint} ${on}`);
    expect(new Set(kept).size).toBe(kept.length);
    expect(told.filter((decision) => !kept.includes(decision))).toEqual([]);
    expect(kept.length).toBeGreaterThanOrEqual(told.length);
    expect(kept.length - told.length).toBeLessThanOrEqual(unknown);
    for (const { id, decision } of queue)
      expect(decision?.on).toBe(first.journal().findLast((line) => line.fingerprint === id)?.on);
    await first.end();
  },
);
