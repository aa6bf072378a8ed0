import { expect, it } from 'vitest';
import type { Decision } from '../../../src/model/decision.js';
import type { Filters } from '../../../src/review/pick/filter-names.js';
import { passes } from '../../../src/review/pick/passes.js';
import type { QueueItem } from '../../../src/review/wire.js';

const item: QueueItem = {
  ...{ id: 'f1', rule: 'conflict/value', severity: 'warning', spread: 0.1, independentSources: 2 },
  ...{ message: 'The ferry carried 48,210 or 42,810 passengers', metric: 'carry passenger' },
  documents: ['gazette.md', 'herald.md'],
};
const decided = (verdict: Decision['verdict'], flagged = false): QueueItem => ({
  ...item,
  decision: {
    ...{ fingerprint: 'f1', verdict, by: 'Ann', on: '2031-04-02T08:00:00Z' },
    ...(flagged && { flagged }),
  },
});

it.each<[Filters, QueueItem, boolean]>([
  [{}, item, true],
  [{ rule: 'conflict/value' }, item, true],
  [{ rule: 'conflict/sum' }, item, false],
  [{ severity: 'error' }, item, false],
  [{ document: 'herald.md' }, item, true],
  [{ document: 'herald' }, item, false],
  [{ text: 'FERRY  42,810' }, item, true],
  [{ text: 'ferry hospital' }, item, false],
  [{ text: 'carry gazette' }, item, true],
  [{ status: 'undecided' }, item, true],
  [{ status: 'undecided' }, decided('open', true), true],
  [{ status: 'decided' }, decided('open', true), false],
  [{ status: 'decided' }, decided('unsure'), true],
  [{ status: 'flagged' }, decided('open', true), true],
  [{ status: 'flagged' }, decided('confirmed'), false],
  [{ status: 'changed' }, item, false],
  [{ status: 'changed' }, { ...item, changed: true }, true],
  [{ status: 'confirmed' }, decided('confirmed'), true],
  [{ status: 'confirmed' }, decided('dismissed'), false],
  [{ reviewer: 'Ann' }, decided('unsure'), true],
  [{ reviewer: 'Ben' }, decided('unsure'), false],
  [{ reviewer: 'Ann' }, item, false],
  [{ rule: 'conflict/value', text: 'hospital' }, item, false],
])('passes %j', (filters, given, expected) => expect(passes(given, filters)).toBe(expected));
