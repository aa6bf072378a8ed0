import { describe, expect, it } from 'vitest';
import { partsIn } from '../parts-in.js';

describe('what was told before is the whole', () => {
  it.each<[string, string[]]>([
    [
      'The storm killed 27 people and hurt 184. Of those killed, 24 were sailors.',
      ['27', '184', '24 part of 27'],
    ],
    [
      'The storm killed 27 people and hurt 184. Of the people injured, 24 were sailors.',
      ['27', '184', '24 part of 184'],
    ],
    [
      'The festival cost £9 million. Staff took £4 million of that, boats £2 million and tents £1 million.',
      [
        '£9 million',
        '£4 million part of £9 million',
        '£2 million part of £9 million',
        '£1 million part of £9 million',
      ],
    ],
    [
      'Of the 46 skippers, nine were given ten years or more, 21 between three and ten years, and the remaining 16 three years or less.',
      [
        '46',
        'nine part of 46',
        'ten years',
        '21 part of 46',
        'three and ten years',
        '16 part of 46',
        'three years',
      ],
    ],
    [
      'The court convicted a crew of 46 people of smuggling cod. Altogether nine of the defendants were handed terms of ten years or longer, 21 of three to ten years, while the other 16 got off with less.',
      ['46', 'nine part of 46', 'ten years', '21 part of 46', 'three to ten years', '16 part of 46'],
    ],
    [
      'The court fined 29 skippers. Nine of them got ten years in prison, 20 others got three years.',
      ['29', 'Nine part of 29', 'ten years', '20 part of 29', 'three years'],
    ],
    [
      'Twelve of the 17 people in the dock were found guilty. Three were acquitted.',
      ['Twelve part of 17', '17', 'Three part of 17'],
    ],
    [
      'There are 640 anglers without a permit. It rained. Of those without a permit, 90 are under 25.',
      ['640', '90 part of 640'],
    ],
    [
      'Some 1,368 boats were lost. In May it rained. Storms sank 857 boats (62.6%), rocks 389 (28.4%).',
      ['1,368', '857 part of 1,368', '62.6% share of 1,368', '389 part of 1,368', '28.4% share of 1,368'],
    ],
    [
      'The fleet landed 900 tonnes. Cod made up 52% of the catch, crab 31% and squid 17%.',
      ['900 tonnes', '52% share of 900 tonnes', '31% share of 900 tonnes', '17% share of 900 tonnes'],
    ],
    [
      'Visitors spent £3 million in May. Tickets accounted for 27% of sales and cafes for 22%.',
      ['£3 million', '27% share of £3 million', '22% share of £3 million'],
    ],
    [
      'Last year 90 people were killed on the pier, down from 120. Among the dead were 60 sailors.',
      ['90', '120', '60 part of 90'],
    ],
    [
      'In the storm, 1,368 people were killed. Sailors from 18 to 24 made up 17% of those killed.',
      ['1,368', '18', '24', '17% share of 1,368'],
    ],
    ['Police held 58 people (proceedings against 12 were dropped).', ['58', '12 part of 58']],
    ['The car parks were full on nine of the 12 days.', ['nine part of 12 days', '12 days']],
    [
      'The tax loss came to £3 million.\n\nIt has since got back £2 million, about 60% of the loss.',
      ['£3 million', '£2 million', '60% share of £3 million'],
    ],
    [
      'The council asked 900 anglers. Some 71% want a longer pier, and 12% said that they would pay.',
      ['900', '71% share of 900', '12% share of 900'],
    ],
    [
      'What anglers say (survey, 1,214 interviews)\n\n- 71% are likely to come back\n\n- 38% came by train',
      ['1,214', '71% share of 1,214', '38% share of 1,214'],
    ],
    [
      'There were 46,950 patients waiting. The number of those who wait for more than a year fell to 2,840, or about 6% of the total.',
      ['46,950', '2,840 part of 46,950', '6% share of 46,950'],
    ],
    [
      'Exports rose to $14.62 billion. Imports fell to $13.18 billion. Sales to Merrow were worth $4.1 billion, or 28% of the total.',
      [
        '$14.62 billion',
        '$13.18 billion',
        '$4.1 billion part of $14.62 billion',
        '28% share of $14.62 billion',
      ],
    ],
    [
      'For a survey, 812 pupils at 12 schools filled in a sheet. 46% said they walk.',
      ['812', '12', '46% share of 812'],
    ],
    [
      'The port has 400 boats. It has 210 trawlers (52% of the boats) and 190 tugs (48%).',
      ['400', '210 part of 400', '52% share of 400', '190 part of 400', '48% share of 400'],
    ],
    [
      'The fund has paid out £18.4 million. Homes got £9.7 million, clubs £5.1 million and ferries £3.6 million.',
      [
        '£18.4 million',
        '£9.7 million part of £18.4 million',
        '£5.1 million part of £18.4 million',
        '£3.6 million part of £18.4 million',
      ],
    ],
    [
      'Of 1,940 anglers who applied some were lucky. In all, 1,940 applied; 1,610 were let in, 330 turned down.',
      ['1,940', '1,940', '1,610 part of 1,940', '330 part of 1,940'],
    ],
    [
      'Police made nine arrests – four for theft – and issued 140 fines.',
      ['nine', 'four part of nine', '140'],
    ],
    ['Only 31 boats did not arrive, 12 because of the swell.', ['31', '12 part of 31']],
    [
      'In May 840 people were registered as unemployed. The rate fell. Of the unemployed, 320 are sailors. Another 150 were under age.',
      ['840', '320 part of 840', '150 part of 840'],
    ],
    [
      'The port counts 912 sick sailors. 640 of those infected are anglers, 410 of whom are divers.',
      ['912', '640 part of 912', '410 part of 640'],
    ],
    [
      'The pier is 35% mended: of a length of 58 m, divers have secured 20.3 m.',
      ['35% share of 58 m', '58 m', '20.3 m part of 58 m'],
    ],
    [
      'The ferry carried 297,000 people.\n\n**By country**\n\n- Italy 124,700 (42.0%)\n\n- Spain 92,400\n\n- all others 79,900',
      [
        '297,000',
        '124,700 part of 297,000',
        '42.0% share of 297,000',
        '92,400 part of 297,000',
        '79,900 part of 297,000',
      ],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('bare numbers with a verb count some of those told just before', () => {
  it.each<[string, string[]]>([
    [
      'Inspectors saw 900 boats. 87 per cent were sound. A further 40 were leaking, and 12 had no radio, down from 19 a year earlier.',
      ['900', '87 per cent share of 900', '40 part of 900', '12 part of 900', '19'],
    ],
    ['The clinic saw 900 people; 40 waited for more than two hours.', ['900', '40 part of 900', 'two hours']],
    [
      'The budget is £90 million. Schools get £32 million, roads £12 million and parks £9 million.',
      [
        '£90 million',
        '£32 million part of £90 million',
        '£12 million part of £90 million',
        '£9 million part of £90 million',
      ],
    ],
    ['The port has 900 pilots. Some 40 left last year.', ['900', '40']],
    ['The storm killed 12 people. Four were injured.', ['12', 'Four']],
    [
      'The budget is £90 million and includes £4 million for boats.',
      ['£90 million', '£4 million part of £90 million'],
    ],
    [
      'The port lost 900 boats. The figure includes 40 ferries and 12 tugs.',
      ['900', '40 part of 900', '12 part of 900'],
    ],
    [
      'The port counted 1,180 arrivals.\n\nArrivals by sea fell to 195 from 231. Those by air came to 985.',
      ['1,180', '195 part of 1,180', '231', '985 part of 1,180'],
    ],
    [
      'Some 900 visitors came. Merrow was the largest market with 400 arrivals, followed by Skerry (210) and Tern Bay (90).',
      ['900', '400 part of 900', '210 part of 900', '90 part of 900'],
    ],
    [
      'The port landed 118 tonnes, up from 109 tonnes a year ago: 71 in Merrow, 30 in Skerry and 17 in Tern Bay.',
      ['118 tonnes', '109 tonnes', '71 part of 118 tonnes', '30 part of 118 tonnes', '17 part of 118 tonnes'],
    ],
    ['Landings came to 620 tonnes. The share of cod was 29%.', ['620 tonnes', '29%']],
    ["Landings came to 620 tonnes. Merrow's share was 29%.", ['620 tonnes', '29% share of 620 tonnes']],
    [
      'The port searched 900 boats. A total of 135 were seized — 15% of the total.',
      ['900', '135 part of 900', '15% share of 900'],
    ],
  ])('%s', (text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('what only stands near is not', () => {
  it.each([
    'The storm killed 40 people. Twelve were injured.',
    'Twelve of the 17 boats sank. Three were trawlers.',
    'The storm sank 126 boats in Merrow, 70 in Tern Bay.',
    'The fund has paid out £18.4 million. Homes got £9.7 million, clubs £5.1 million and ferries £2.6 million.',
    'There were 120 berths, 80 nets. In all, 412 homes were lost.',
    'Merrow has 900 boats. Of the boats and nets, 40 were lost.',
    'The council asked 900 anglers. Turnout rose to 66%.',
    'The ferry carried 900 people (it was 800 in May).',
    'Police sent 90 officers and held 12 sailors. Nine of the anglers were fined.',
  ])('%s', (text) => {
    expect(partsIn(text).at(-1)).not.toMatch(/part|share/);
  });
});
