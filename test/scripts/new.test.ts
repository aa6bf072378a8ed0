import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'crossfoot-'));
  for (const part of ['src', 'rules', 'tsconfig.json', 'package.json'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true }));

const node = (...args: string[]) => spawnSync(execPath, args, { cwd: copy, encoding: 'utf8' });
const make = (...words: string[]) => node(join(root, 'scripts/new.js'), ...words);
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

describe('npm run new', () => {
  it('makes a rule and a parser that compile and are listed', () => {
    expect(make('rule', 'conflict/tide-mark').stdout).toContain('made    rules/conflict/tide-mark.ts\n');
    expect(make('parser', 'sea-miles').stdout).toContain('made    src/extract/parsers/sea-miles.ts\n');
    expect(read('rules/index.ts')).toMatch(/ {2}conflictTideMark,\n\];/);
    expect(read('src/extract/parsers/index.ts')).toMatch(/\n {2}seaMiles,\n.*\n\];/);
    const compiled = node(join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json');
    expect(compiled.stdout).toBe('');
  });

  it.each([
    [['rule', 'tide'], 'a rule is named like conflict/place, not "tide"'],
    [['rule', 'conflict/value'], 'rules/conflict/value.ts is there already'],
    [['parser', '../percent'], 'a parser is named like knots, not "../percent"'],
    [['boat', 'tide'], 'npm run new makes a rule or a parser, not "boat"'],
    [[], 'npm run new makes a rule or a parser, not ""'],
  ])('%j is refused', (words, why) => {
    const { status, stderr } = make(...words);
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${why}\n` });
  });
});
