import { expect, it } from 'vitest';
import { matchesPattern } from '../../src/review/matches-pattern.js';

it.each([
  ['bay/a.md', 'bay/a.md', true],
  ['bay/a.md', 'bay', true],
  ['bay/a.md', 'bay/', true],
  ['bay/a.md', 'bay/*.md', true],
  ['bay/2019/a.md', 'bay/*.md', false],
  ['bay/2019/a.md', 'bay/**', true],
  ['bay/2019/a.md', 'bay/**/*.md', true],
  ['bay/a.md', 'bay/**/*.md', true],
  ['bay/a.md', '**/a.md', true],
  ['bay/a.md', 'a.md', false],
  ['bay/a.md', 'bay/a', false],
  ['bay/a+b.md', 'bay/a+b.md', true],
  ['bay/aab.md', 'bay/a+b.md', false],
])('%s is of %s: %s', (path, pattern, expected) => {
  expect(matchesPattern(path, pattern)).toBe(expected);
});
