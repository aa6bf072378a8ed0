import { expect, it } from 'vitest';
import { readQuery } from '../../../src/cli/review/terminal/read-query.js';
import type { Filters } from '../../../src/review/pick/filter-names.js';

it.each<[string, Filters]>([
  ['', {}],
  ['ferry  passengers', { text: 'ferry passengers' }],
  ['status:undecided ferry', { status: 'undecided', text: 'ferry' }],
  ['rule:conflict/value severity:error', { rule: 'conflict/value', severity: 'error' }],
  ['reviewer:"Ann Lee" document:harbour/herald.md', { reviewer: 'Ann Lee', document: 'harbour/herald.md' }],
  ['at 14:02 whale:grey', { text: 'at 14:02 whale:grey' }],
])('readQuery %j', (query, expected) => expect(readQuery(query)).toEqual(expected));
