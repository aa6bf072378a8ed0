import { seenBy } from '../history/seen-by.js';
import type { EntryRequest, Overtaken, SavedEntry } from '../wire.js';
import { entryReason } from './entry-reason.js';
import type { SessionOptions } from './options.js';
import type { ReviewSession } from './review-session.js';

/** Writes the entry that is proposed with a finding, and dismisses the finding, since both sides mean one thing. */
export async function acceptEntry(
  { finding, known }: EntryRequest,
  options: SessionOptions,
  decide: ReviewSession['decide'],
): Promise<SavedEntry | Overtaken | undefined> {
  const { glossary, journal } = options;
  const entry = await glossary.proposed(finding);
  if (!entry) return undefined;
  // Before the glossary is touched, and again when the decision is written.
  const last = seenBy(options, journal.of(finding));
  if (last && last.on !== known[finding]) return { overtaken: [last] };
  const path = await glossary.add(entry);
  const note = `${entry.word} means ${entry.canonical}`;
  const done = await decide({ findings: [finding], verdict: 'dismissed', reason: entryReason, note, known });
  return 'overtaken' in done ? done : { ...done, entry, path };
}
