import { expect, it } from 'vitest';
import { wrongInEach } from '../../../src/review/session/wrong-in-each.js';
import type { FindingView } from '../../../src/view/finding-view.js';

/** A finding by the figures of its sides: `h1=48210` is claim h1, which says 48,210. */
const finding = (id: string, ...sides: string[]): FindingView =>
  ({
    id,
    stances: sides.map((side, at) => ({
      letter: 'abc'.charAt(at),
      sides: side.split(' ').map((figure) => {
        const [claim, quote = ''] = figure.split('=');
        return {
          figures: [{ claim, quote, value: Number.isNaN(Number(quote)) ? null : Number(quote), unit: '1' }],
        };
      }),
    })),
  }) as unknown as FindingView;

it.each<[string, string[], FindingView[], string[][]]>([
  [
    'the same figure in each copy',
    ['h1'],
    [finding('x', 'g1=48210', 'h1=42810'), finding('y', 'g2=48210', 'h2=42810')],
    [['h1'], ['h2']],
  ],
  [
    'where the sides are told in another order',
    ['h1'],
    [finding('x', 'g1=48210', 'h1=42810'), finding('y', 'h2=42810', 'g2=48210')],
    [['h1'], ['h2']],
  ],
  [
    'every place of a side',
    ['h1', 'h2'],
    [finding('x', 'g1=48210', 'h1=42810 h2=42810'), finding('y', 'g2=48210', 'h3=42810 h4=42810')],
    [
      ['h1', 'h2'],
      ['h3', 'h4'],
    ],
  ],
  [
    'said of the second one',
    ['g2'],
    [finding('x', 'g1=48210', 'h1=42810'), finding('y', 'g2=48210', 'h1=42810')],
    [['g1'], ['g2']],
  ],
  [
    'by its letter where both sides say the same',
    ['b1'],
    [finding('x', 'a1=310', 'b1=310'), finding('y', 'a2=310', 'b2=310')],
    [['b1'], ['b2']],
  ],
  [
    'a figure that cannot be read, by how it is written',
    ['p1'],
    [finding('x', 'p1=3,2016', 't1=33860'), finding('y', 't2=33860', 'p2=3,2016')],
    [['p1'], ['p2']],
  ],
  [
    'nothing of what says none of it',
    ['h1'],
    [finding('x', 'g1=1', 'h1=2'), finding('y', 'g2=3')],
    [['h1'], []],
  ],
  ['nothing where no finding names it', ['z'], [finding('x', 'g1=1', 'h1=2')], [[]]],
])('wrongInEach: %s', (_, wrong, views, expected) => {
  const each = wrongInEach(wrong, views);
  expect(views.map(({ id }) => each.get(id) ?? [])).toEqual(expected);
});
