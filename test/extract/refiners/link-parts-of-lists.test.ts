import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';
import { partsIn } from '../parts-in.js';

describe('the whole is not the figure that stands nearest', () => {
  it.each<[string, string[]]>([
    [
      'In all 900 of the 1,360 boats were lost:\n\n- Merrow: 500\n\n- Tern: 300\n\n- Skerry: 100',
      ['900 part of 1,360', '1,360', '500 part of 900', '300 part of 900', '100 part of 900'],
    ],
    [
      'Nets made £4 million, or 20%, of the £20 million that the port earned.',
      ['£4 million part of £20 million', '20% share of £20 million', '£20 million'],
    ],
    ['Storm leaves 14 dead, 12 missing', ['14', '12']],
    [
      'The storm drove out 900 people in 12 streets: 500 in Merrow and 400 in Skerry.',
      ['900', '12', '500 part of 900', '400 part of 900'],
    ],
    [
      'At present 930 people are at work: 510 masons, 300 carpenters and 120 dogs.',
      ['930', '510 part of 930', '300 part of 930', '120 part of 930'],
    ],
    ['The crowd has grown to 640 people. That includes 150 sailors.', ['640', '150 part of 640']],
    ['The shelter has 530 dogs. Of the dogs brought in so far, 187 were old.', ['530', '187 part of 530']],
    [
      'By noon 87 of the 900 crates had sunk. They comprise:\n\n- 46 empty crates\n\n- 41 crates with fruit',
      ['87 part of 900', '900', '46 part of 87', '41 part of 87'],
    ],
    [
      'Helpers filled 1,2430 sacks with weed, 7,310 on Skerry beach and 5,120 at Ness.',
      ['1,2430', '7,310 part of 1,2430', '5,120 part of 1,2430'],
    ],
    [
      'Merrow has 900 boats. It rained. It blew. Some came late. By pier, there are 210 at the first, 190 at the second, 240 at the third and 260 at the last.',
      ['900', '210 part of 900', '190 part of 900', '240 part of 900', '260 part of 900'],
    ],
    [
      'Merrow has lost 600 hens, or 60% of its 1,000. It has seven farms. On five of the farms the cull is over.',
      ['600 part of 1,000', '60% share of 1,000', '1,000', 'seven', 'five part of seven'],
    ],
    [
      'The port sold 800 tickets, 4% more than the 770 of 2022: 500 for ferries and 300 for buses.',
      ['800', '4% share of 800', '770', '500 part of 800', '300 part of 800'],
    ],
    [
      'The port carried 800 passengers, of whom 500 were bound for Merrow, 200 stayed in the bay and 100 flew home.',
      ['800', '500 part of 800', '200 part of 800', '100 part of 800'],
    ],
    [
      'The port earned £4 million on revenue of £46 million. Of the revenue, £26 million came from berths and £20 million from nets.',
      ['£4 million', '£46 million', '£26 million part of £46 million', '£20 million part of £46 million'],
    ],
    [
      'The council signed for a £9 million pier. Of the money, the bay pays £4 million and the state £3 million, with the remaining £2 million to come from fees.',
      [
        '£9 million',
        '£4 million part of £9 million',
        '£3 million part of £9 million',
        '£2 million part of £9 million',
      ],
    ],
    [
      'The relief fund of £9 million has so far paid out £2 million.',
      ['£9 million', '£2 million part of £9 million'],
    ],
    [
      'The records of 900 boats were copied. Of the records, 600 held names and 300 held debts.',
      ['900', '600 part of 900', '300 part of 900'],
    ],
    [
      'The port earned £9 million, up from £7 million. Fees contributed £6 million, the café £2 million and the state £1 million.',
      [
        '£9 million',
        '£7 million',
        '£6 million part of £9 million',
        '£2 million part of £9 million',
        '£1 million part of £9 million',
      ],
    ],
    [
      'It drew 900 visitors, up 8% on the previous year (840). Of these, 300 came by ferry.',
      ['900', '8% share of 900', '840', '300 part of 900'],
    ],
    ['The port has 420 staff (2023: 411); 58% of them are women.', ['420', '411', '58% share of 420']],
    [
      'Nine of the 38 injured are in hospital, two of them in a critical condition.',
      ['Nine part of 38', '38', 'two part of Nine'],
    ],
    [
      'The ferry had 214 people on board, 198 passengers and 16 crew.',
      ['214', '198 part of 214', '16 part of 214'],
    ],
    [
      'Police named 900 suspects. Two thirds of them were men, 230 were younger than 21 and 64 were sailors.',
      ['900', 'Two thirds share of 900', '230 part of 900', '64 part of 900'],
    ],
    ['The storm killed 29 people. Among the dead are six children.', ['29', 'six part of 29']],
    [
      'The show cost 4 million euros, 2.6 million of which came from sponsors and €1 million of it from the state.',
      ['4 million euros', '2.6 million part of 4 million euros', '€1 million part of 4 million euros'],
    ],
    [
      'The fleet has 900 boats.\n\nJust under 60% of the boats, 530, are trawlers.',
      ['900', '60% share of 900', '530 part of 900'],
    ],
    [
      'Of the budget of £9 million, £2 million is for roads, although repairs of £4 million are due.',
      ['£9 million', '£2 million part of £9 million', '£4 million'],
    ],
    [
      'The storm made 340 people ill, and of the 41 who died of it 29 were children.',
      ['340', '41', '29 part of 41'],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('labels that come to a total told before', () => {
  it.each<[string, string[]]>([
    [
      'By Sunday 900 boats had left. How are they spread over the county?\n\nNorth: 400. South: 300. Skerry: 200.',
      ['900', '400 part of 900', '300 part of 900', '200 part of 900'],
    ],
    [
      '- Cost: £9 million\n\n- Money: harbour board £4 million; the state £3 million; fees £2 million',
      [
        '£9 million',
        '£4 million part of £9 million',
        '£3 million part of £9 million',
        '£2 million part of £9 million',
      ],
    ],
    ['By Sunday 900 boats had left.\n\nNorth: 400. South: 300. Skerry: 90.', ['900', '400', '300', '90']],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

it('a label of a list by place says where, and counts what its whole does', () => {
  const [, north] = claimsOf(
    'By Sunday 9,000 children had been rescued.\n\nRescued by county:\n\n- North 4,000\n\n- South 3,000\n\n- Skerry 2,000',
  );
  expect(north).toMatchObject({ metric: 'rescue child', place: 'North' });
});

describe('a list under its whole', () => {
  it.each<[string, string[]]>([
    [
      'The town exported goods worth £9 million and imported goods worth £8 million.\n\nExports by group:\n\n- Fish: £5 million\n\n- Stone: £4 million',
      ['£9 million', '£8 million', '£5 million part of £9 million', '£4 million part of £9 million'],
    ],
    [
      'Some 348 people left:\n\n- Merrow: 185\n\n- Skerry: 163\n\nOf these, 96 are in shelters.',
      ['348', '185 part of 348', '163 part of 348', '96 part of 348'],
    ],
    [
      'Today 130 of the 435 ferries run. In detail:\n\n- Local: 90 of 300 ferries\n\n- Coastal: 40 of 135 ferries',
      ['130 part of 435', '435', '90 part of 300', '300 part of 435', '40 part of 135', '135 part of 435'],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});
