import { describe, expect, it } from 'vitest';
import { partsIn } from '../parts-in.js';

describe('parts of what is called otherwise, told farther back, or does not add up', () => {
  it.each<[text: string, parts: string[]]>([
    [
      'The storm left 38 dead and brought 4,200 rescue workers. Of the rescue workers, 2,600 are soldiers.',
      ['38', '4,200', '2,600 part of 4,200'],
    ],
    [
      'The harbour cancelled 640 ferries. Of the cancellations, 410 were caused by ice.',
      ['640', '410 part of 640'],
    ],
    [
      'The bay spends £14m on nets, £9m on ropes and £6m on sails, £31m in all.',
      ['£14m part of £31m', '£9m part of £31m', '£6m part of £31m', '£31m'],
    ],
    [
      'The grid lost 1,340 MWh. Lines lost 510 MWh. Cables lost 430 MWh. Meters lost 400 MWh.',
      ['1,340 MWh', '510 MWh part of 1,340 MWh', '430 MWh part of 1,340 MWh', '400 MWh part of 1,340 MWh'],
    ],
    [
      'The yard plans to cut 160 jobs. With 2,000 jobs in all, that is 18% of the workforce.',
      ['160 part of 2,000', '2,000', '18% share of 2,000'],
    ],
    [
      'The yard built 12,400 boats. Tugs made up half of the total, at 6,200.',
      ['12,400', 'half share of 12,400', '6,200 part of 12,400'],
    ],
    [
      'The bill is £34 million, with £19 million in fees, £12 million in wages and £5 million in rent.',
      [
        '£34 million',
        '£19 million part of £34 million',
        '£12 million part of £34 million',
        '£5 million part of £34 million',
      ],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});
