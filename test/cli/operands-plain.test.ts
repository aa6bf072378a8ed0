import { expect, it } from 'vitest';
import { operandsPlain } from '../../src/cli/operands-plain.js';

it.each<[string, string[], string[]]>([
  ['has none', ['check', '--format', 'text', 'a.md'], ['check', '--format', 'text', 'a.md']],
  ['has files behind it', ['check', 'a.md', '--', 'b.md'], ['check', 'a.md', 'b.md']],
  ['has a file named like an option', ['check', '--', '-x.md', '--debug'], ['check', './-x.md', './--debug']],
  ['has the standard input', ['add', '--', '-'], ['add', '-']],
  ['reads the standard input', ['extract', '-', '--quantities'], ['extract', '--stdin', '--quantities']],
  ['wants it where files are read', ['check', '-'], ['check', './-']],
  ['writes to it', ['check', '-o', '-'], ['check', '-o', '-']],
  ['has nothing behind it', ['check', '--'], ['check']],
  ['has another one behind it', ['check', '--', '--'], ['check', './--']],
])('a line that %s', (_, given, read) => expect(operandsPlain(given)).toEqual(read));
