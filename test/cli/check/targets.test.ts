import { describe, expect, it } from 'vitest';
import { targets } from '../../../src/cli/check/targets.js';

const shown = (asked: string[], output?: string) =>
  targets(asked, output)
    .map(({ name, file = '-' }) => `${name}>${file}`)
    .join(' ');

describe('targets', () => {
  it.each<[asked: string[], output: string | undefined, reports: string]>([
    [[], undefined, 'text>-'],
    [[], 'a.txt', 'text>a.txt'],
    [['json'], undefined, 'json>-'],
    [['json'], 'a.json', 'json>a.json'],
    [['json', 'sarif=out/a.sarif'], undefined, 'json>- sarif>out/a.sarif'],
    [['json', 'sarif=a=b.sarif'], 'a.json', 'json>a.json sarif>a=b.sarif'],
    [['text', 'github'], undefined, 'text>- github>-'],
    [['csv=a.csv', 'junit=a.xml'], undefined, 'csv>a.csv junit>a.xml'],
  ])('%j with --output %s', (asked, output, reports) => {
    expect(shown(asked, output)).toBe(reports);
  });

  it.each<[asked: string[], output: string | undefined, says: string]>([
    [['jsn'], undefined, '--format cannot be "jsn"'],
    [['toString'], undefined, '--format cannot be "toString"'],
    [['sarif='], undefined, '--format sarif= names no file'],
    [['text', 'json'], undefined, 'two reports cannot share stdout: text, json'],
    [['text', 'json'], 'a.txt', '--output takes one format'],
    [['text=a.txt'], 'b.txt', '--output takes one format'],
    [['parquet'], undefined, 'parquet is no text to print'],
  ])('%j with --output %s is refused', (asked, output, says) => {
    expect(() => shown(asked, output)).toThrow(says);
  });
});
