import { resolve } from 'node:path';
import { tuned } from '../check/tuned.js';
import type { ProjectConfig } from '../config/read-config.js';
import { setOptions } from '../config/set-options.js';
import type { CheckOptions } from '../pipeline.js';
import type { CheckResult } from '../model/check-result.js';
import { configuredRules } from './check/configured-rules.js';
import { complain } from './complain.js';
import { loadBaseline } from './load-baseline.js';
import { loadRules } from './load-rules.js';
import { progress } from './progress.js';
import { rulesVersion } from './rules-version.js';
import { UsageError } from './usage-error.js';

interface Own {
  /** Files of rules of the user's own. */
  rules?: readonly string[] | undefined;
  /** A file of claims that were made elsewhere. */
  claims?: string | undefined;
  /** A commit, branch or tag: what the corpus had before it went its own way is marked. */
  newFrom?: string | undefined;
  /** A file of findings that were accepted. */
  baseline?: string | undefined;
  /** The day on which suppressions are to count, `2031-12-31`. */
  today?: string | undefined;
  /** Whether to use what earlier runs read out of the same reports. */
  cache?: boolean | undefined;
  /** Files of words of one meaning, beside those of the corpus. */
  glossaries?: readonly string[];
  /** Other names of sources, by the name to use. */
  sources?: Readonly<Record<string, readonly string[]>>;
  /** Whether a file, as the user would name it, is none of the reports. */
  leaveOut?(path: string): boolean;
  /** What sets options of rules. */
  project?: ProjectConfig;
}

/** Beside where the command runs, as other tools keep theirs; named in our own .gitignore. */
const cacheFolder = resolve('.crossfoot', 'cache');

/**
 * Runs the whole pipeline with our rules and glossaries; what could not be read goes to stderr.
 *
 * @throws UsageError where the configuration, rules, the baseline, or the corpus before the change cannot be had
 */
export async function checkCorpus(
  paths: readonly string[],
  {
    rules: ruleFiles = [],
    baseline: list,
    newFrom,
    glossaries = [],
    cache = false,
    project,
    ...own
  }: Own = {},
): Promise<CheckResult> {
  if (own.claims !== undefined && newFrom !== undefined) {
    throw new UsageError(
      '--claims and --new-from do not go together',
      'Claims were made for one state of the corpus.',
    );
  }
  const [{ checkPaths }, untuned, { glossaryFolder }, baseline] = await Promise.all([
    import('../pipeline.js'),
    loadRules(ruleFiles),
    import('../../rules/glossary-folder.js'),
    list === undefined ? undefined : loadBaseline(list),
  ]);
  if (project) configuredRules(project, untuned);
  const set = setOptions(project?.config ?? {});
  const rules = tuned(untuned, set);
  const options = {
    ...{ ...own, rules, glossaryFolder, baseline, rulesVersion: await rulesVersion(ruleFiles, set) },
    glossaries: glossaries.map((path) => resolve(path)),
    cache: cache ? cacheFolder : undefined,
  };
  const before = newFrom === undefined ? {} : await checkBefore(paths, newFrom, { options, list });
  const waiting = progress('Checked documents:');
  const result = await checkPaths(paths, { ...options, ...before, onDocument: waiting.step });
  waiting.clear();
  complain(result.problems);
  return result;
}

interface Before {
  options: CheckOptions;
  /** The file of the baseline, as the user named it. */
  list: string | undefined;
}

/** The same paths as they were before the change, and the baseline as it was: a change cannot accept its own findings. */
async function checkBefore(
  paths: readonly string[],
  ref: string,
  { options, list }: Before,
): Promise<Pick<CheckOptions, 'earlier' | 'baseline'>> {
  const [{ earlierCorpus }, { checkPaths }] = await Promise.all([
    import('./earlier-corpus.js'),
    import('../pipeline.js'),
  ]);
  const before = await earlierCorpus(ref, list === undefined ? paths : [...paths, list]);
  try {
    const { cwd } = before;
    const earlier = await checkPaths(before.paths.slice(0, paths.length), {
      ...options,
      baseline: undefined,
      cwd,
    });
    const { readBaseline } = await import('../read/read-baseline.js');
    const read = list === undefined ? undefined : await readBaseline(resolve(cwd, before.paths.at(-1) ?? ''));
    const entries = read && 'entries' in read ? read.entries : [];
    return { earlier, baseline: list === undefined ? undefined : { path: list, entries } };
  } finally {
    await before.remove();
  }
}
