import type { CheckResult } from '../model/check-result.js';
import { complain } from './complain.js';
import { loadRules } from './load-rules.js';
import { progress } from './progress.js';

interface Own {
  /** Files of rules of the user's own. */
  rules?: readonly string[] | undefined;
  /** A file of claims that were made elsewhere. */
  claims?: string | undefined;
}

/** Runs the whole pipeline with our rules and glossaries; what could not be read goes to stderr. */
export async function checkCorpus(
  paths: readonly string[],
  { rules: ruleFiles = [], claims }: Own = {},
): Promise<CheckResult> {
  const [{ checkPaths }, rules, { glossaryFolder }] = await Promise.all([
    import('../pipeline.js'),
    loadRules(ruleFiles),
    import('../../rules/glossary-folder.js'),
  ]);
  const waiting = progress('Checked documents:');
  const result = await checkPaths(paths, { rules, claims, glossaryFolder, onDocument: waiting.step });
  waiting.clear();
  complain(result.problems);
  return result;
}
