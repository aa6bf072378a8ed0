import { join } from 'node:path';
import { rules } from '../../../rules/index.js';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import type { CheckResult } from '../../../src/model/check-result.js';
import { checkTexts } from '../../../src/pipeline.js';
import { decisionsIn } from '../../../src/read/decisions-in.js';
import { openJournal, type Journal } from '../../../src/review/journal/open-journal.js';
import { queueItems } from '../../../src/review/queue/queue-items.js';
import { reviewable } from '../../../src/review/queue/reviewable.js';
import { openSession } from '../../../src/review/session/open-session.js';
import type { ReviewSession } from '../../../src/review/session/review-session.js';
import type { SessionOptions } from '../../../src/review/session/options.js';
import { lookup } from '../../../src/view/lookup.js';
import { sources } from '../../../src/view/sources.js';
import { viewer } from '../../../src/view/viewer.js';

const texts = [
  {
    name: 'gazette.md',
    text:
      '---\npublished: 2031-01-14\npublisher: Kestrel Bay Gazette\n---\n' +
      'The Kestrel Bay ferry carried 48,210 passengers in 2030, the harbour office said. Among them were 21,412 residents, 9,813 commuters and 1,6985 visitors.\n\n' +
      'The hospital in Kestrel Bay treated 1,204 patients in 2030. The fish market sold 310 tonnes of cod in 2030.',
  },
  {
    name: 'herald.md',
    text:
      '---\npublished: 2031-01-15\npublisher: Kestrel Bay Herald\n---\n' +
      'The ferry to Kestrel Bay carried 42,810 passengers in 2030, according to the harbour office.\n\n' +
      'The hospital in Kestrel Bay treated 1,240 patients in 2030. The fish market in Kestrel Bay sold 877 tonnes of cod in 2030.',
  },
];

let checked: Promise<CheckResult> | undefined;

/** Two reports of Kestrel Bay with some findings, checked once. */
export function madeResult(): Promise<CheckResult> {
  return (checked ??= checkTexts(texts, { rules, glossaryFolder }));
}

/** A session over a journal in a folder; its clock goes on by ten seconds each time that it is asked. */
export async function madeSession(
  folder: string,
  more: Partial<SessionOptions> = {},
): Promise<{ session: ReviewSession; journal: Journal; ids: string[]; options: SessionOptions }> {
  const result = await madeResult();
  const path = join(folder, 'decisions.jsonl');
  const journal = await openJournal({ paths: [path], pathOf: () => path }, decisionsIn);
  const queue = queueItems(reviewable(result.findings), {
    claim: lookup(result).claim,
    sourceOf: sources(result).of,
  });
  const view = viewer(result);
  let now = Date.parse('2031-04-02T08:00:00Z');
  const options: SessionOptions = {
    ...{
      reviewer: 'Ann',
      mode: 'shared',
      version: '0.1.0',
      corpora: ['ferry'],
      queue,
      findings: result.findings,
    },
    views: {
      finding: (id) => view.finding(result.findings.find((finding) => finding.id === id)!),
      metric: view.metric,
      document: view.document,
    },
    ...{ journal, earlier: {}, exports: [], keys: {} },
    stayAt: () => undefined,
    glossary: {
      proposed: () => Promise.resolve(undefined),
      add: () => Promise.resolve(''),
      remove: () => Promise.resolve(false),
    },
    now: () => (now += 10_000),
    ...more,
  };
  return { session: openSession(options), journal, ids: queue.map(({ id }) => id), options };
}
