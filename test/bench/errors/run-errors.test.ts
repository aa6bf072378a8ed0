import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../../rules/glossary-folder.js';
import { makeJudge } from './judge.js';
import { errorKinds } from './kinds/index.js';
import { runErrors } from './run-errors.js';
import type { Outcome } from './run-errors.js';
import { variations } from './variations/index.js';

/** Digits, or a number in words as a sentence may begin with: "Twenty-seven". */
const writtenNumber =
  /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)$/i;

const outcomes = [...runErrors(await makeJudge(glossaryFolder), 1)];

describe('a story of each field', () => {
  it.each(errorKinds)('has room for: $name', ({ name }) => {
    const planted = outcomes.filter(({ kind }) => kind === name);
    expect(planted.length).toBeGreaterThan(3);
    for (const { planted: figures, reports } of planted)
      for (const { report, start, end } of figures)
        expect(reports.find(({ id }) => id === report)?.text.slice(start, end)).toMatch(writtenNumber);
  });

  it.each(variations)('can be told: $name', ({ name }) => {
    expect(outcomes.some(({ kind, planted }) => kind === name && planted.length === 0)).toBe(true);
  });

  it('comes out the same each time', async () => {
    const again = runErrors(await makeJudge(glossaryFolder), 1).next().value as Outcome;
    expect(again).toEqual(outcomes[0]);
  });
});

/** What is measured today, which is far from what it should be; whoever makes it better raises the bar. */
const bars = { recall: 0.5, falseAlarmsPerHundred: 12 };

it(`finds ${bars.recall * 100}% of planted errors`, () => {
  const planted = outcomes.filter((outcome) => outcome.planted.length > 0);
  expect(planted.filter(({ found }) => found).length / planted.length).toBeGreaterThan(bars.recall);
});

it(`raises at most ${bars.falseAlarmsPerHundred} false alarms in a hundred reports`, () => {
  const clean = outcomes.filter((outcome) => outcome.planted.length === 0);
  const [alarms, reports] = [clean.flatMap(({ loud }) => loud), clean.flatMap((outcome) => outcome.reports)];
  expect((100 * alarms.length) / reports.length).toBeLessThan(bars.falseAlarmsPerHundred);
});
