import { expect, it } from 'vitest';
import { nextReport } from '../../../src/review/pick/next-report.js';
import type { FindingView, SideView } from '../../../src/view/finding-view.js';

const side = (document: string, claim?: string) =>
  ({ document, figures: claim === undefined ? [] : [{ claim }] }) as unknown as SideView;
const stance = (...sides: SideView[]): FindingView['stances'][number] => ({
  ...{ letter: 'a', says: '48,210', independentSources: 1 },
  sides,
});
const stances = [stance(side('gazette.md', 'g1'), side('gazette.md', 'g2')), stance(side('herald.md'))];

it.each<[string | undefined, ReturnType<typeof nextReport>]>([
  [undefined, { document: 'gazette.md', claim: 'g1' }],
  ['gazette.md', { document: 'herald.md' }],
  ['herald.md', undefined],
])('nextReport behind %s', (open, expected) => expect(nextReport({ stances }, open)).toEqual(expected));
