import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
  bin: { crossfoot: string };
};
/** A project of somebody else, with the package in it as it would come from the registry. */
let home = '';
let packed: { files: { path: string }[]; filename: string };

const run = (...args: string[]) => execFileSync(execPath, args, { cwd: home, encoding: 'utf8' });
const crossfoot = (...args: string[]) =>
  run(join(home, 'node_modules/crossfoot', manifest.bin.crossfoot), ...args);

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  // Without scripts: the build is there, and others are running it.
  const told = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', home], {
    ...{ cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  });
  [packed] = JSON.parse(told) as [typeof packed];
  mkdirSync(join(home, 'node_modules/crossfoot'), { recursive: true });
  execFileSync('tar', [
    ...['-xzf', join(home, packed.filename), '--strip-components=1'],
    ...['-C', join(home, 'node_modules/crossfoot')],
  ]);
  // What an install would fetch, and nothing else: what needs a library for development, or an optional one, fails.
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(home, 'node_modules', name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(home, 'node_modules', name), 'junction');
  }
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(home, 'gazette.md'), 'The Kestrel Bay ferry carried 48,210 passengers in 2030.\n');
  writeFileSync(join(home, 'herald.md'), 'The ferry to Kestrel Bay carried 42,810 passengers in 2030.\n');
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the package as it is published', () => {
  it('holds the build and what it needs, and neither sources, tests nor reports', () => {
    const folders = new Set(packed.files.map(({ path }) => (path.includes('/') ? path.split('/')[0] : path)));
    expect([...folders].sort()).toEqual(
      ['LICENSE', 'README.md', 'dist', 'package.json', 'schemas', 'templates'].sort(),
    );
    expect(packed.files.filter(({ path }) => /^dist\/test\/|\.map$|\.tmp$/.test(path))).toEqual([]);
  });

  it('checks, reports and sets up as the command', () => {
    expect(crossfoot('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(crossfoot('check', 'gazette.md', 'herald.md')).toContain('two digits are\n  swapped.');
    crossfoot('init', '--ci', 'github');
    expect(readFileSync(join(home, 'crossfoot.config.yaml'), 'utf8')).toContain('documents:');
  });

  it('tells in a line which optional package is missing', () => {
    const parquet = () => crossfoot('report', '.', '--format', 'parquet');
    expect(parquet).toThrow(
      /parquet needs the optional package hyparquet-writer, which is not installed\nnpm install hyparquet-writer\n$/,
    );
  });

  it.each(['check-and-publish', 'figures-of-a-report', 'who-says-what'])('runs examples/%s.js', (name) => {
    const source = readFileSync(join(root, 'examples', `${name}.js`), 'utf8');
    writeFileSync(join(home, 'example.js'), source);
    expect(run('example.js').trimEnd()).toBe(/^\/\* prints\n([^]*)\n\*\/$/m.exec(source)?.[1]);
  });

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('has types for module %s with resolution %s', (module, moduleResolution) => {
    writeFileSync(join(home, 'use.ts'), use);
    // Checks our declarations, too, with nothing but what comes with the package.
    const compilerOptions = {
      module,
      moduleResolution,
      ...{ strict: true, noEmit: true, target: 'ES2023', types: [] },
    };
    writeFileSync(join(home, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    expect(() => run(join(root, 'node_modules/typescript/lib/tsc.js'))).not.toThrow();
  });
});

/** Each way in, with what it gives taken apart: a type that is missing would make it `any`, which these refuse. */
const use = `
import { align, check, checkPaths, extract, report } from 'crossfoot';
import type { CheckResult, Claim, FormatName, Rule } from 'crossfoot';
import { rules } from 'crossfoot/rules';
import { glossaryFolder } from 'crossfoot/glossary-folder';

type IsAny<T> = 0 extends 1 & T ? true : false;
const known = <T>(value: IsAny<T> extends true ? never : T): T => value;

const first = await extract('The ferry carried 48,210 passengers.');
const claim: Claim | undefined = known(first.claims)[0];
const { alignments } = known(align([first]));
const mine: readonly Rule[] = known(rules);
const result: CheckResult = known(await check([first, 'No figure here.'], { rules: mine }));
const format: FormatName = 'markdown';
const page: string = known(await report(result, format));
const again: CheckResult = await checkPaths(['.'], { rules, glossaryFolder });
// @ts-expect-error There is no such format.
await report(again, 'papyrus');
export { alignments, claim, page };
`;
