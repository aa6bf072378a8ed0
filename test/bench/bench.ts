import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { execPath, stdout, version } from 'node:process';
import { fileURLToPath } from 'node:url';
import { candidates } from './candidates.js';
import type { Measured } from './measure.js';

const million = 1_000_000;
const peers = 'test/bench/peers';

/** Measures in a process of its own, so that nobody pays for what another left behind. */
function measure(...args: (string | number)[]): Measured {
  const script = fileURLToPath(new URL('./measure.js', import.meta.url));
  const answer = execFileSync(execPath, [script, ...args.map(String)], { encoding: 'utf8' });
  return JSON.parse(answer) as Measured;
}

const speed = ({ characters, seconds }: Measured): number => characters / million / seconds;
const rounded = (value: number): string => value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
const row = (...cells: string[]): void => void stdout.write(`| ${cells.join(' | ')} |\n`);
const head = (...cells: string[]): void => {
  row(...cells);
  row(...cells.map((_, at) => (at ? '---:' : '---')));
};

/** Ours first; each of the others with how many times faster we are. */
function sideBySide(): void {
  head('one core', 'MB timed', 'MB/s', 'words/s', 'Crossfoot is', 'peak memory');
  let ours = 0;
  for (const [name, { title }] of Object.entries(candidates)) {
    const measured = measure(name);
    ours ||= speed(measured);
    const { characters, words, seconds, memory } = measured;
    const ratio = name === 'crossfoot' ? '' : `${rounded(ours / speed(measured))} x as fast`;
    const timed = rounded(characters / million);
    row(title, timed, rounded(speed(measured)), rounded(words / seconds), ratio, `${Math.round(memory)} MB`);
  }
}

/** Each twice as long, and then what is hardest: seconds for a MB stay the same where time is linear. */
function growth(): void {
  head('text', 'MB', 'seconds', 'seconds a MB', 'peak memory');
  const tell = (what: string, { characters, seconds, memory }: Measured): void => {
    const size = characters / million;
    row(what, rounded(size), rounded(seconds), rounded(seconds / size), `${Math.round(memory)} MB`);
  };
  for (const size of [1, 2, 4, 8, 16]) tell('many reports', measure('crossfoot', size * million));
  for (const size of [4, 16]) tell('one report', measure('crossfoot', size * million, 'one document'));
  for (const shape of shapesOfOneLine)
    for (const size of [0.25, 1]) tell(`one line: ${shape}`, measure('crossfoot', size * million, shape));
}

const shapesOfOneLine = [
  'digits',
  'numbers in one sentence',
  'figures in one sentence',
  'dates in one sentence',
];

if (!existsSync(`${peers}/node_modules`))
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: peers,
    stdio: 'inherit',
  });
stdout.write(`${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${version}\n\n`);
sideBySide();
stdout.write('\n');
growth();
