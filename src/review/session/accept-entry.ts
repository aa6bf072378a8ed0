import type { Decision } from '../../model/decision.js';
import { seenBy } from '../history/seen-by.js';
import type { DecisionRequest, EntryRequest, Overtaken, Saved, SavedEntry } from '../wire.js';
import type { SessionOptions } from './options.js';

/** Writes the entry that is proposed with a finding, and dismisses the finding, since both sides mean one thing. */
export async function acceptEntry(
  { finding, known }: EntryRequest,
  options: SessionOptions,
  decide: (request: DecisionRequest & Pick<Decision, 'entry'>) => Promise<Saved | Overtaken>,
): Promise<SavedEntry | Overtaken | undefined> {
  const { glossary, journal } = options;
  const entry = await glossary.proposed(finding);
  if (!entry) return undefined;
  // Before the glossary is touched, and again when the decision is written.
  const last = seenBy(options, journal.of(finding));
  if (last && last.on !== known[finding]) return { overtaken: [last] };
  const path = await glossary.add(entry, finding);
  const note = `${entry.word} means ${entry.canonical}`;
  const said = { verdict: 'dismissed', reason: 'glossary', note, entry } as const;
  const done = await decide({ findings: [finding], ...said, known });
  return 'overtaken' in done ? done : { ...done, entry, path };
}
