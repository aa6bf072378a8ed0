import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';
import { partsIn } from '../parts-in.js';

describe('the words that make one figure a part of another', () => {
  it.each<[string, string[]]>([
    ['The storm injured 40 people, including 12 children.', ['40', '12 part of 40']],
    [
      'The storm killed 12 people, including 3 children and 2 sailors.',
      ['12', '3 part of 12', '2 part of 12'],
    ],
    ['The fleet has 60 boats, among them 12 trawlers.', ['60', '12 part of 60']],
    ['The storm injured 40 people. Among them were 12 children.', ['40', '12 part of 40']],
    ['Coastguards rescued 24 passengers, of whom 3 were children.', ['24', '3 part of 24']],
    ['The council owns 2,400 flats; 180 are empty.', ['2,400', '180 part of 2,400']],
    ['Some 30 people died; 12 were injured.', ['30', '12']],
    ['The pool had 900 visitors. Most, 600, came in May.', ['900', '600 part of 900']],
    [
      'The quarry will lose 80 jobs and the office 40, 120 in all.',
      ['80 part of 120', '40 part of 120', '120'],
    ],
    [
      'The bay has 46 moorings. Of these, 9 are free, 4 of them for trawlers.',
      ['46', '9 part of 46', '4 part of 9'],
    ],
    ['The fleet lost 60 boats, 12 of them trawlers.', ['60', '12 part of 60']],
    [
      'Sixty boats sank. Of these, 12 were trawlers and 9 were ferries.',
      ['Sixty', '12 part of Sixty', '9 part of Sixty'],
    ],
    ['Of the 24 boats in the marina, 5 sank.', ['24', '5 part of 24']],
    ['Nineteen of the 24 boats were saved.', ['Nineteen part of 24', '24']],
    ['The hospital has 90 patients. 45% of them are children.', ['90', '45% share of 90']],
    [
      'Police seized £9 million, including £2 million in cash.',
      ['£9 million', '£2 million part of £9 million'],
    ],
    [
      'Of the 480 ferries that cross in a week they cancelled 53, which is about 11 per cent.',
      ['480', '53 part of 480', '11 per cent share of 480'],
    ],
    ["Of the town's 18,400 adults, 65.9% voted.", ['18,400', '65.9% share of 18,400']],
    [
      'Of the 300 houses, 120 were sound, 100 needed repairs and 80 must go.',
      ['300', '120 part of 300', '100 part of 300', '80 part of 300'],
    ],
    [
      'Out of 1,840 anglers, 1,214 came, among them 402 visitors.',
      ['1,840', '1,214 part of 1,840', '402 part of 1,214'],
    ],
    [
      'Of the 90 hectares lost by Monday, 41 lie in Merrow, 30 in Tern Bay and 19 in Skerry.',
      ['90 hectares', '41 part of 90 hectares', '30 part of 90 hectares', '19 part of 90 hectares'],
    ],
    [
      'The storm took 42 km of dyke: of a front of 12 km, crews have rebuilt 5 km.',
      ['42 km', '12 km', '5 km part of 12 km'],
    ],
    [
      'The 90 tonnes were split between three sheds holding 40 tonnes, 30 tonnes and 20 tonnes.',
      [
        '90 tonnes',
        'three',
        '40 tonnes part of 90 tonnes',
        '30 tonnes part of 90 tonnes',
        '20 tonnes part of 90 tonnes',
      ],
    ],
    [
      'Police found £30,000 in a shed and £12,000 in a boat. That makes £42,000 in all.',
      ['£30,000 part of £42,000', '£12,000 part of £42,000', '£42,000'],
    ],
    [
      'Police found £30,000 in a shed and £12,000 in a boat. They paid £42,000 for it.',
      ['£30,000', '£12,000', '£42,000'],
    ],
    ['Turnout among the 4,200 anglers stood at 61%.', ['4,200', '61% share of 4,200']],
    [
      'The clinic gave 180 jabs: 90 to people aged 65 and over, 60 to pupils and 30 to nurses.',
      ['180', '90 part of 180', '65', '60 part of 180', '30 part of 180'],
    ],
    [
      'Of the 17 skippers, the court fined 12 and cleared three; the cases of the other two go on.',
      ['17', '12 part of 17', 'three part of 17', 'two part of 17'],
    ],
    ['On the quay 425 boats out of 1,420 were checked.', ['425 part of 1,420', '1,420']],
    ['The Tern List took 31 seats in the 87-seat council.', ['31 part of 87', '87']],
    [
      'Rovers won 16, drew 10 and lost 12 of their 38 matches.',
      ['16 part of 38', '10 part of 38', '12 part of 38', '38'],
    ],
    ['Adams scored 17 times in 34 matches, 4 of them headers.', ['17', '34', '4 part of 17']],
    [
      'The storm sank 23 boats, of which 14 were found off the pier, six in Merrow and three in the marina.',
      ['23', '14 part of 23', 'six part of 23', 'three part of 23'],
    ],
    [
      'The port earned £14 million, of which fish brought £6 million, ferries £5 million and berths £3 million.',
      [
        '£14 million',
        '£6 million part of £14 million',
        '£5 million part of £14 million',
        '£3 million part of £14 million',
      ],
    ],
    ['The port has 120 boats (80 trawlers and 40 tugs).', ['120', '80 part of 120', '40 part of 120']],
    ['The town has 140 boats: 90 trawlers and 50 tugs.', ['140', '90 part of 140', '50 part of 140']],
    [
      'The ward has 240 patients. Most of them, 180, are children; the remaining 60 are sailors.',
      ['240', '180 part of 240', '60 part of 240'],
    ],
    [
      'The council builds 240 flats. About 45% of those, or 108, are to let.',
      ['240', '45% share of 240', '108 part of 240'],
    ],
    [
      'Catches were worth £9 million. Cod made £3 million, or 33% of the total.',
      ['£9 million', '£3 million part of £9 million', '33% share of £9 million'],
    ],
    [
      'Of 18,400 voters 12,100 came. Turnout thus reached 65.8%.',
      ['18,400', '12,100 part of 18,400', '65.8% share of 18,400'],
    ],
    [
      'The port has 120 boats, up from 95.\n\nOf these, 60 were trawlers, 40 were tugs and 20 were ferries.',
      ['120', '95', '60 part of 120', '40 part of 120', '20 part of 120'],
    ],
    ['The port counted 95 boats.\n\nOf those who came by ferry, 60 stayed a night.', ['95', '60']],
    [
      'In May 310 boats came, after 290 in April.\n\nThe yard built 120 boats: 70 trawlers, 40 tugs and 10 ferries.',
      ['310', '290', '120', '70 part of 120', '40 part of 120', '10 part of 120'],
    ],
    [
      'The fleet landed 90 tonnes: cod 50 tonnes, herring 30 tonnes and crab 10 tonnes.',
      [
        '90 tonnes',
        '50 tonnes part of 90 tonnes',
        '30 tonnes part of 90 tonnes',
        '10 tonnes part of 90 tonnes',
      ],
    ],
    [
      'Merrow runs 30 ferries a day: 18 fast ferries and 12 night ferries.',
      ['30', '18 part of 30', '12 part of 30'],
    ],
    [
      'What was spent:\n\n- Nets: £12,000\n\n- Ropes: £30,000\n\n- Total: £42,000',
      ['£12,000 part of £42,000', '£30,000 part of £42,000', '£42,000'],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('places that a total told before is divided into', () => {
  it.each<[string, string[]]>([
    [
      'The storm sank 236 boats. It sank 126 boats in Merrow, 70 in Tern Bay and 40 in Skerry Point.',
      ['236', '126 part of 236', '70 part of 236', '40 part of 236'],
    ],
    [
      'The storm sank 23 boats. It sank 126 boats in Merrow, 70 in Tern Bay and 40 in Skerry Point.',
      ['23', '126', '70', '40'],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('figures that only stand together are no parts', () => {
  it.each([
    'The storm destroyed 12 boats and damaged 30 homes.',
    'Some 12 boats, 3 cars and 2 vans were destroyed.',
    'The port handled 900 ferries.\n\nAmong the crowd stood 12 children.',
    'The storm cost £40 million, including 12 boats.',
    'The list has 31 seats, up from 27, and the mayor has 9 aides.',
    'The club earned £9 million from shirts. By the end of this month it will have sold £3 million more.',
    'The ferry carried 300 people (2022: 280 people and 12 dogs).',
    'Only 40 votes parted the two candidates: 812 for Lind, 772 for Moe.',
    'Catches were worth £9 million and repairs £7 million. Cod made £3 million, or 20% of the total.',
  ])('%s', (text) => {
    expect(partsIn(text).filter((part) => /part|share/.test(part))).toEqual([]);
  });
});

it.each([
  ['The storm injured 40 people, including 12 children.', 'injure child'],
  ['The fleet lost 60 boats, 12 of them trawlers.', 'lose trawler'],
])('in "%s" the part shares the verb of its whole', (text, metric) => {
  expect(claimsOf(text)[1]).toMatchObject({ metric, implied: ['action'] });
});
