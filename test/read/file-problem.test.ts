import { expect, it } from 'vitest';
import { fileProblem } from '../../src/read/file-problem.js';

it.each([
  ['EACCES', 'may not be read: permission denied'],
  ['EPERM', 'may not be read: permission denied'],
  ['ENAMETOOLONG', 'the name is longer than the file system allows'],
  ['EIO', 'could not be read: EIO: the disk of the harbour office'],
])('fileProblem says %s in words', (code, message) => {
  const error = Object.assign(new Error(`${code}: the disk of the harbour office`), { code });
  expect(fileProblem('ferry.txt', error)).toEqual({ path: 'ferry.txt', message });
});
