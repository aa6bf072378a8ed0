// Installs the locked dependencies where they are missing or older than the lockfile, so that `npm start` and
// `npm test` are the only commands a fresh clone needs. Costs a few milliseconds where all is in place.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const locked = readPackages(`${root}package-lock.json`);
const installed = readPackages(`${root}node_modules/.package-lock.json`);

// Builds for other platforms are locked as optional too, and never installed; what we name ourselves is to be there.
const ours = Object.keys(locked[''].optionalDependencies).map((name) => `node_modules/${name}`);

const stale = Object.entries(locked).some(
  ([path, { version, optional }]) =>
    path !== '' && (!optional || ours.includes(path)) && installed[path]?.version !== version,
);

if (stale) {
  const { status } = spawnSync('npm', ['ci', '--no-progress'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  process.exitCode = status ?? 1;
}

function readPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
