import type { Rule } from '../../check/rule.js';
import type { Selection } from '../../report/select-findings.js';
import { print } from '../print.js';
import type { Settings } from '../settings.js';

/** Prints what holds for a check, from flags, file and defaults, as JSON. */
export async function printConfig(
  { project, paths, rules: customRules, glossaries, sources }: Settings,
  { rules, severities, except }: Pick<Selection, 'rules' | 'severities' | 'except'>,
  known: readonly Pick<Rule, 'id' | 'severity'>[],
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shown = {
    file: project.path ?? null,
    documents: paths,
    rules: Object.fromEntries(
      known.map(({ id, severity }) => {
        const loud = rules?.has(id) ? (severities?.get(id) ?? severity) : 'off';
        const silent = except?.get(id) ?? [];
        return [id, silent.length > 0 ? { severity: loud, except: silent.map(String) } : loud];
      }),
    ),
    ...{ customRules, glossaries, sources, ...more },
  };
  await print(`${JSON.stringify(shown, undefined, 2)}\n`);
}
