import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, execPath } from 'node:process';
import { actionPath } from './the-action.js';

/** What stands on the path where Crossfoot is installed, and `npx` where it need not be. */
const shims = {
  crossfoot: `#!/bin/sh\nexec "${execPath}" "${join(actionPath, 'dist/bin/main.js')}" "$@"\n`,
  npx: '#!/bin/sh\n[ "$1" = --yes ] && shift\nexec "$@"\n',
};

/** Runs the line of a job as its service would, in a checkout. */
export function runJob(line: string, cwd: string, variables: Record<string, string> = {}) {
  const bin = mkdtempSync(join(tmpdir(), 'crossfoot-bin-'));
  for (const [name, script] of Object.entries(shims)) writeFileSync(join(bin, name), script, { mode: 0o755 });
  const path = [bin, env.PATH].join(delimiter);
  const ran = spawnSync('sh', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { PATH: path, HOME: bin, ...variables },
  });
  rmSync(bin, { recursive: true });
  return { exit: ran.status, log: ran.stdout + ran.stderr };
}
