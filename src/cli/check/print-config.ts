import type { Rule } from '../../check/rule.js';
import type { Selection } from '../../report/select-findings.js';
import { print } from '../print.js';
import type { Settings } from '../settings.js';

/** Prints what holds for a check, from flags, file and defaults, as JSON. */
export async function printConfig(
  { project, paths, rules: customRules, glossaries, sources }: Settings,
  { rules, severities, except }: Pick<Selection, 'rules' | 'severities' | 'except'>,
  known: readonly Pick<Rule, 'id' | 'severity' | 'options'>[],
  more: Readonly<Record<string, unknown>>,
): Promise<void> {
  const shown = {
    file: project.path ?? null,
    documents: paths,
    rules: Object.fromEntries(
      known.map(({ id, severity, options }) => {
        const loud = rules?.has(id) ? (severities?.get(id) ?? severity) : 'off';
        const silent = except?.get(id) ?? [];
        const more = {
          ...(silent.length > 0 && { except: silent.map(String) }),
          ...(options && { options: valuesOf(options) }),
        };
        return [id, Object.keys(more).length > 0 ? { severity: loud, ...more } : loud];
      }),
    ),
    ...{ customRules, glossaries, sources, ...more },
  };
  await print(`${JSON.stringify(shown, undefined, 2)}\n`);
}

function valuesOf(options: Rule['options'] & {}): Record<string, number> {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value]));
}
