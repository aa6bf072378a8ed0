import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, execPath, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { mixedReports } from '../scale/mixed-reports.js';

/** How many reports are there before one is added. */
const size = Number(argv[2] ?? 10_000);
const bin = fileURLToPath(new URL('../../../../../dist/bin/main.js', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'crossfoot-'));

const rows: [what: string, args: string[]][] = [
  ['nothing known before', ['--no-cache']],
  ['filling the cache', []],
  ['one report added', []],
  ['the same without the cache', ['--no-cache']],
];

try {
  const reports = mixedReports(Math.ceil(size / 4));
  const [added, ...known] = reports;
  for (const { id, text } of known.slice(0, size)) lay(`${id}.md`, text);
  stdout.write(`| ${size} reports | seconds |\n| --- | --: |\n`);
  const answers = rows.map(([what, args], at) => {
    if (at === 2) lay(`${added!.id}.md`, added!.text);
    const start = performance.now();
    const { stdout: answer } = run(args);
    stdout.write(`| ${what} | ${((performance.now() - start) / 1000).toFixed(1)} |\n`);
    return answer;
  });
  stdout.write(answers[2] === answers[3] ? 'Both say the same.\n' : 'They do NOT say the same.\n');
} finally {
  rmSync(home, { recursive: true });
}

function run(args: readonly string[]) {
  return spawnSync(execPath, ['--max-old-space-size=8192', bin, 'check', '.', ...args], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
}

function lay(id: string, text: string): void {
  const path = join(home, id);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
