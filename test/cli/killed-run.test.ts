import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segment } from '../../src/cache/segment.js';
import { makeRandom } from '../bench/errors/random.js';
import { mixedReports } from '../bench/scale/mixed-reports.js';

const bin = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const check = [bin, 'check', '.', '--fail-on', 'never', '--format', 'json'];
const moments = 20;

describe('a run that is killed', () => {
  let home = '';
  let fresh = '';
  /** Milliseconds that a whole run takes on this machine, at this hour. */
  let length = 0;
  const options = () => ({ cwd: home, env: { PATH: env.PATH, HOME: home }, maxBuffer: 1e8 });
  const run = async (...args: string[]) =>
    (await promisify(execFile)(execPath, [...check, ...args], options())).stdout;
  const cache = () => join(home, '.crossfoot', 'cache');

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'crossfoot-'));
    const reports = mixedReports(6);
    for (const { id, text } of reports) await writeFile(join(home, id.replace('/', '-')), text);
    fresh = await run('--no-cache');
    const start = performance.now();
    await run('--output', 'whole.json');
    length = performance.now() - start;
  });
  afterAll(() => rm(home, { recursive: true }));

  const killed = async (after: number) => {
    const child = spawn(execPath, [...check, '--output', 'found.json'], { ...options(), stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    await new Promise((done) => child.on('close', done));
    clearTimeout(timer);
  };

  it(
    `at ${moments} moments leaves nothing half-written, and the next one says the same as a first one`,
    { timeout: 600_000 },
    async () => {
      const random = makeRandom('killed');
      expect(await run()).toBe(fresh);
      for (let moment = 0; moment < moments; moment++) {
        await rm(cache(), { recursive: true, force: true });
        await rm(join(home, 'found.json'), { force: true });
        await killed((length * random.int(0, 1000)) / 1000);
        const found = await readFile(join(home, 'found.json'), 'utf8').catch(() => fresh);
        expect(found).toBe(fresh);
        for (const name of await segments()) {
          expect(segment.decode(await readFile(join(cache(), name)))).toBeDefined();
        }
        expect(await run()).toBe(fresh);
        expect((await readdir(cache())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      }
    },
  );

  it('shares its cache with runs beside it', async () => {
    await rm(cache(), { recursive: true, force: true });
    expect(await Promise.all([run(), run(), run()])).toEqual([fresh, fresh, fresh]);
    expect(await segments()).toHaveLength(1);
    expect(await run()).toBe(fresh);
  });

  it('finds a damaged cache and reads all anew', async () => {
    const [name = ''] = await segments();
    const whole = await readFile(join(cache(), name), 'utf8');
    for (const damaged of [whole.slice(0, -9), whole.replace('"value":', '"value":1')]) {
      await writeFile(join(cache(), name), damaged);
      expect(await run()).toBe(fresh);
    }
  });

  async function segments(): Promise<string[]> {
    return (await readdir(cache()).catch(() => [])).filter((name) => /^[0-9a-f-]+$/.test(name));
  }
});
