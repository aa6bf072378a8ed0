import { dirname, relative, resolve } from 'node:path';
import { cwd } from 'node:process';
import type { CheckResult } from '../../model/check-result.js';
import { corpusFolders } from '../../read/corpus-folders.js';
import type { Journal } from '../../review/journal/open-journal.js';
import type { Mode } from '../../review/history/mode.js';
import { onlyBy } from '../../review/history/only-by.js';
import { queueItems } from '../../review/queue/queue-items.js';
import { reviewable } from '../../review/queue/reviewable.js';
import { openSession } from '../../review/session/open-session.js';
import type { ReviewSession } from '../../review/session/review-session.js';
import type { Views } from '../../review/session/options.js';
import type { QueueItem } from '../../review/wire.js';
import { selectFindings } from '../../report/select-findings.js';
import type { EntryFinder } from '../../suggest/entry-finder.js';
import { lookup } from '../../view/lookup.js';
import { sources } from '../../view/sources.js';
import type { ArgumentsOf } from '../arguments-of.js';
import { checkCorpus } from '../check-corpus.js';
import { chooseRules } from '../check/choose-rules.js';
import { loadRules } from '../load-rules.js';
import { settings, type Settings } from '../settings.js';
import { UsageError } from '../usage-error.js';
import { version } from '../../api/version.js';
import { corpusGlossary } from './corpus-glossary.js';
import { exportNames } from './export-names.js';
import { homeOf } from './home-of.js';
import { journalOf } from './journal-of.js';
import type { reviewOptions } from './review-options.js';
import { reviewerName } from './reviewer-name.js';
import { sessionState, type SessionState } from './session-state.js';
import { viewsOf } from './views-of.js';

/** What a command line of `crossfoot review` comes to. */
export interface Prepared {
  result: CheckResult;
  journal: Journal;
  views: Views;
  session: ReviewSession;
  state: SessionState;
  /** As the user would name them. */
  corpora: readonly string[];
}

/**
 * Checks the corpus, and opens its journal.
 *
 * @throws UsageError where there is no report, or two ways to work are asked for at once
 */
export async function prepare(given: ArgumentsOf<typeof reviewOptions>): Promise<Prepared> {
  const mode = modeOf(given);
  const settled = await settings(given);
  const result = await checked(settled);
  const folders = await corpusFolders(settled.paths, cwd());
  const corpora = folders.map((folder) => relative(cwd(), folder) || '.');
  const reviewer = given.reviewer?.trim() || (await reviewerName());
  const home = homeOf(result, folders);
  const [journal, state] = await Promise.all([journalOf(home, folders), sessionState(folders, reviewer)]);
  const folderOf = (finding: string) => {
    const kept = journal.pathOf(finding);
    return home(finding) ?? (kept === undefined ? folders[0]! : resolve(cwd(), dirname(kept)));
  };
  const views = viewsOf(result);
  const { earlier, stayAt } = state;
  const session = openSession({
    ...{ reviewer, mode, overlap: given.overlap, version, corpora },
    ...{ queue: queueOf(result), findings: result.findings, views, journal, earlier, stayAt },
    glossary: corpusGlossary(result, folderOf, () => finderOf(settled)),
    ...{ exports: exportNames, keys: settled.project.config.keys ?? {}, now: () => Date.now() },
  });
  const seen = mode === 'blind' ? { ...journal, ...onlyBy(reviewer, journal) } : journal;
  return { result, views, session, state, corpora, journal: seen };
}

/** As `crossfoot check` finds it, with the rules that the configuration turns off left out. */
async function checked(settled: Settings): Promise<CheckResult> {
  const rules = await loadRules(settled.rules);
  const result = await checkCorpus(settled.paths, settled);
  if (result.documents.length > 0) return selectFindings(result, chooseRules({}, settled.project, rules));
  throw new UsageError('there is no report to review', 'Name a corpus folder.');
}

function queueOf(result: CheckResult): QueueItem[] {
  const { of: sourceOf } = sources(result);
  return queueItems(reviewable(result.findings), { claim: lookup(result).claim, sourceOf });
}

async function finderOf({ paths, glossaries }: Settings): Promise<EntryFinder> {
  const [{ entryFinder }, { glossaryFolder }] = await Promise.all([
    import('../../suggest/entry-finder.js'),
    import('../../../rules/glossary-folder.js'),
  ]);
  return entryFinder(paths, { glossaryFolder, glossaries });
}

function modeOf({
  overlap,
  adjudicate,
}: Pick<ArgumentsOf<typeof reviewOptions>, 'overlap' | 'adjudicate'>): Mode {
  if (adjudicate && overlap !== undefined) {
    throw new UsageError(
      '--adjudicate and --overlap do not go together',
      'Who settles disagreements must see what was decided.',
    );
  }
  return adjudicate ? 'adjudicating' : overlap === undefined ? 'shared' : 'blind';
}
