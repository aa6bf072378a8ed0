import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/display-width.js';
import { inFolder } from '../../read/in-folder.js';
import { madeSession } from '../../review/session/made-session.js';
import { sitDown } from './sit-down.js';

describe('a review in the terminal', () => {
  it.each<[string, string, (string | undefined)[]]>([
    ['one key decides and goes on', '1 5 4', ['confirmed', 'unsure', 'dismissed misread']],
    [
      'a second key says why',
      '2 1 2 3 2 4',
      ['dismissed other-date', 'dismissed other-definition', 'dismissed'],
    ],
    ['a second key says which side is wrong', 'j 3 b', [undefined, 'confirmed wrong']],
    ['another key goes back and decides nothing', '2 x j 3 escape', []],
    ['y accepts a proved repair', 'y', ['confirmed wrong repair']],
    ['skip and move decide nothing', 'space k n j down up', []],
    ['undo goes back to what it takes back', '1 1 u 5', ['confirmed', 'unsure']],
    ['a flag and a note go with the verdict', 'f c h i space y o u return 1', ['confirmed flagged "hi you"']],
    ['a note that is left is not kept', 'c n o escape 1', ['confirmed']],
  ])('%s', (_, keys, expected) =>
    inFolder({}, async (folder) => {
      const { desk, press } = await sitDown(folder);
      await press(keys);
      const told = desk.items.map(({ decision }) => {
        if (!decision || decision.verdict === 'open') return undefined;
        const { verdict, reason, wrong, repair, flagged, note } = decision;
        const marks = [wrong && 'wrong', repair && 'repair', flagged && 'flagged', note && `"${note}"`];
        return [verdict, reason, ...marks].filter(Boolean).join(' ');
      });
      expect(told).toEqual([...expected, undefined, undefined, undefined].slice(0, 3));
    }),
  );

  it('fits the screen, whatever its size, and keeps the keys in sight', () =>
    inFolder({}, async (folder) => {
      const { press, lines } = await sitDown(folder);
      for (const keys of ['j', '2', 'escape', 's', 'x', '?', 'x', 'd', 'w', 'w', 'x', 't', 'X', 't', 'c']) {
        await press(keys);
        for (const [width, height] of [
          [80, 24],
          [60, 30],
          [100, 50],
        ] as const) {
          const shown = lines(width, height);
          expect(shown).toHaveLength(height);
          for (const line of shown) expect([line, displayWidth(line) <= width]).toEqual([line, true]);
        }
      }
      await press('escape');
      expect(lines(80, 24).at(-1)).toContain('q quit');
    }));

  it('shows both sides with their figures marked, and what was decided', () =>
    inFolder({}, async (folder) => {
      const { press, lines } = await sitDown(folder);
      await press('j 1 k');
      const page = lines(80, 60).join('\n');
      expect(page).toContain('2 of 3, 2 left  warning  conflict/value');
      expect(page).toContain('│ The Kestrel Bay ferry carried 48,210 passengers in 2030');
      expect(page).toMatch(/│ {31}\^{6}\n/);
      expect(page).toContain('Real discrepancy, saved');
    }));

  it('shows what a verdict on a group goes for, and leaves what was decided before', () =>
    inFolder({}, async (folder) => {
      const { options, ids } = await madeSession(folder);
      const queue = options.queue.map((item) => ({ ...item, group: ids[0]! }));
      const { press, lines, journal } = await sitDown(folder, { queue });
      await press('5 g');
      const page = lines(80, 60);
      const from = page.indexOf('Decided at once:');
      expect(page.slice(from + 1, from + 4).map((line) => line.slice(0, 1))).toEqual(['•', '•', '']);
      expect(page.join('\n')).toContain('Your verdict goes for 2 findings.');
      await press('1');
      expect(ids.map((id) => journal.of(id).map(({ verdict }) => verdict))).toEqual([
        ['unsure'],
        ['confirmed'],
        ['confirmed'],
      ]);
    }));

  it('shows who settles a disagreement what each one said', () =>
    inFolder({}, async (folder) => {
      const ann = await sitDown(folder);
      await ann.press('j 3 a');
      const ben = await sitDown(folder, { reviewer: 'Ben', mode: 'blind', overlap: 100 });
      await ben.press('j c s o return 3 b');
      const { lines } = await sitDown(folder, { reviewer: 'Cleo', mode: 'adjudicating' });
      const page = lines(100, 60).join('\n');
      expect(page).toMatch(/says +Real discrepancy: a is wrong, saved .* by Ann/);
      expect(page).toMatch(/says +Real discrepancy: b is wrong, saved .* by Ben, [-\d]+: so/);
    }));

  it('stays and says so where a decision could not be kept', () =>
    inFolder({}, async (folder) => {
      const { desk, press } = await sitDown(folder);
      desk.session = {
        ...desk.session,
        decide: () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOSPC' })),
      };
      await press('1');
      expect([desk.at, desk.said]).toEqual([0, 'Not saved, and nothing was written: the disk is full.']);
    }));

  it('has the keys that its user has set, and shows them', () =>
    inFolder({}, async (folder) => {
      const { press, lines, journal } = await sitDown(folder, { keys: { real: 'z', skip: 'Z' } });
      expect(lines(100, 40).slice(-3).join(' ')).toMatch(/z real .*Z skip/);
      expect(await press('z Z 1')).toBe(false);
      expect(journal.all().map(({ verdict }) => verdict)).toEqual(['confirmed']);
      expect(lines(100, 40).join(' ')).toContain('Nothing is on 1; ? lists the keys.');
      await press('?');
      expect(lines(100, 40).join('\n')).toMatch(/^z +Real discrepancy/m);
    }));

  it('ends with q, but not while a note is written', () =>
    inFolder({}, async (folder) => {
      const { press } = await sitDown(folder);
      expect(await press('c q')).toBe(false);
      expect(await press('escape q')).toBe(true);
    }));
});
