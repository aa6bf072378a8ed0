import { errorKinds } from './kinds/index.js';
import type { Outcome } from './run-errors.js';
import { variations } from './variations/index.js';

/** How many planted errors were found, by kind, and how many false alarms there were where nothing was wrong. */
export function errorsTable(outcomes: readonly Outcome[]): string {
  const of = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind);
  const planted = errorKinds.map(({ name }) => row(name, of(name)));
  const all = row(
    'all',
    outcomes.filter((outcome) => outcome.planted.length > 0),
  );
  const harmless = variations.map(({ name }) => alarmRow(name, of(name)));
  const clean = alarmRow(
    'all',
    outcomes.filter((outcome) => outcome.planted.length === 0),
  );
  return [
    '| planted error | planted | found | recall |',
    '| --- | --: | --: | --: |',
    ...[...planted, all],
    '',
    '| nothing wrong | reports | false alarms | per 100 reports |',
    '| --- | --: | --: | --: |',
    ...[...harmless, clean],
  ].join('\n');
}

function row(name: string, outcomes: readonly Outcome[]): string {
  const found = outcomes.filter((outcome) => outcome.found).length;
  return `| ${name} | ${outcomes.length} | ${found} | ${(found / outcomes.length).toFixed(3)} |`;
}

function alarmRow(name: string, outcomes: readonly Outcome[]): string {
  const reports = outcomes.reduce((sum, outcome) => sum + outcome.reports.length, 0);
  const alarms = outcomes.reduce((sum, { loud }) => sum + loud.length, 0);
  return `| ${name} | ${reports} | ${alarms} | ${((100 * alarms) / reports).toFixed(1)} |`;
}
