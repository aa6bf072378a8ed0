import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';
import { partsIn } from '../parts-in.js';

/** Rows of a Markdown table, each a block of its own as in a report. */
const table = (...rows: string[]): string => rows.map((row) => `| ${row} |`).join('\n\n');

/** Each figure with its metric and place. */
const told = (text: string): string[] =>
  claimsOf(text).map(({ quote, metric, place }) =>
    [quote, metric, place && `in ${place}`].filter(Boolean).join(' '),
  );

describe('a cell is a part of', () => {
  it.each<[string, string, string[]]>([
    [
      'the last one, which the other places come to, though no word says so',
      table('Port | Boats', 'Merrow | 500', 'Skerry | 300', 'Port Lorne | 100', 'Tern Coast | 900'),
      ['500 part of 900', '300 part of 900', '100 part of 900', '900'],
    ],
    [
      'the one of two totals told before that the cells come to exactly',
      `In all 905 boats sank in May and 900 boats sank in June.\n\n${table('Port | Boats', 'Merrow | 605', 'Skerry | 300')}`,
      ['905', '900', '605 part of 905', '300 part of 905'],
    ],
    [
      'the total told before, and not of the one in the last row',
      `In all 900 boats sank.\n\n${table('Port | Boats', 'Merrow | 600', 'Skerry | 300', 'Total | 900')}`,
      ['900', '600 part of 900', '300 part of 900', '900'],
    ],
    [
      'its own total, where not all are told before',
      `In 2024 900 boats sank.\n\n${table('Port | 2023 | 2024', 'Merrow | 500 | 600', 'Skerry | 100 | 300', 'Total | 600 | 900')}`,
      ['900', '500 part of 600', '600 part of 900', '100 part of 600', '300 part of 900', '600', '900'],
    ],
    [
      'the row above, where it says so',
      table('Fleet | Boats', 'Boats | 900', 'of these, trawlers | 300'),
      ['900', '300 part of 900'],
    ],
    [
      'the total in the last row',
      table('Port | Boats', 'Merrow | 600', 'Skerry | 300', 'Total | 900'),
      ['600 part of 900', '300 part of 900', '900'],
    ],
    [
      'what its column comes to, and its share is one of the same',
      `The bay has 900 boats.\n\n${table('Kind | Boats | Share', 'Trawlers | 600 | 66.7%', 'Tugs | 300 | 33.3%')}`,
      ['900', '600 part of 900', '66.7% share of 900', '300 part of 900', '33.3% share of 900'],
    ],
    [
      'what the line above it counts, though one cell can not be read',
      `By Tuesday 900 boats had sunk:\n\n${table('Port | Boats', 'Merrow | 6,000', 'Skerry | 3,000', 'Lorne | 1,2430')}`,
      ['900', '6,000 part of 900', '3,000 part of 900', '1,2430 part of 900'],
    ],
    [
      'nothing where it was counted year by year',
      `In 2023 the port had 900 boats, as many as ever:\n\n${table('Year | Boats', '2021 | 700', '2022 | 800', '2023 | 900')}`,
      ['900', '700', '800', '900'],
    ],
    [
      'nothing where the columns are years',
      `The port sold 900 tickets.\n\n${table('Fees | 2022 | 2023', 'Berths | £12 | £14', 'Nets | £8 | £9')}`,
      ['900', '£12', '£14', '£8', '£9'],
    ],
  ])('%s', (_, text, parts) => {
    expect(partsIn(text)).toEqual(parts);
  });
});

describe('a label of people counts', () => {
  it('them, and what became of them', () => {
    const text = table('What | 1 May | 2 May', 'Dead | 14 | 19', 'Rescued | 9 | 18', 'Missing | 12 | 0');
    expect(told(text)).toEqual([
      '14 kill person',
      '19 kill person',
      '9 rescue person',
      '18 rescue person',
      '12 +missing',
      '0 +missing',
    ]);
  });
});

describe('a cell counts', () => {
  it.each<[string, string, string[]]>([
    [
      'what its column is called, in the place of its row',
      table('Port | Boats', 'Merrow | 600', 'Skerry | 300'),
      ['600 boat in Merrow', '300 boat in Skerry'],
    ],
    [
      'that of the sort that its row names',
      table('Level | Boats', 'Small | 600', 'Large | 300'),
      ['600 boat +small', '300 boat +large'],
    ],
    [
      'what the line above names where the column does not say',
      `Boats by port:\n\n${table('Port | Number', 'Merrow | 600', 'Skerry | 300')}`,
      ['600 boat in Merrow', '300 boat in Skerry'],
    ],
    [
      'what its row is called where the columns are years, and so do changes and totals',
      table('Kind | 2023 | 2024 | Change', 'Burglary | 50 | 44 | -12%', 'All offences | 700 | 651 | -7%'),
      ['50 burglary', '44 burglary', '-12% burglary', '700 offence', '651 offence', '-7% offence'],
    ],
    [
      'what leads up to the table where its rows are places',
      `Boats by port:\n\n${table('Port | 2023 | 2024', 'Merrow | 600 | 620', 'Total | 600 | 620')}`,
      ['600 boat in Merrow', '620 boat in Merrow', '600 boat', '620 boat'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('for the time that the line above is told for', () => {
    const text = `Boats by port, 1 October 2023:\n\n${table('Port | Boats', 'Merrow | 600', 'Skerry | 300')}`;
    expect(claimsOf(text).map(({ period }) => period)).toEqual(['2023-10-01', '2023-10-01']);
  });

  it('with changes of its levels, in points where they are of percentages', () => {
    const claims = claimsOf(
      table('Port | Boats | Afloat (%) | Change (points) | Change', 'Merrow | 140 | 79.3 | -2.4 | +9'),
    );
    const quoted = new Map(claims.map(({ id, quote }) => [id, quote]));
    expect(
      claims.map(({ quote, unit, direction = '', of }) => [
        quote,
        unit,
        direction,
        quoted.get(of ?? '') ?? '',
      ]),
    ).toEqual([
      ['140', '1', '', ''],
      ['79.3', '%', '', ''],
      ['-2.4', '%{point}', 'down', '79.3'],
      ['9', '1', 'up', '140'],
    ]);
  });

  it('of all its days in the total, and is no running one on any of them', () => {
    const claims = claimsOf(table('Day | Boats', 'Monday | 12', 'Tuesday | 20', 'Total | 32'));
    expect(claims.map(({ period, metric }) => `${metric} ${period!}`)).toEqual([
      'boat 2024-11-04',
      'boat 2024-11-05',
      'boat 2024-11-04/2024-11-05',
    ]);
  });
});

describe('a table says the unit of its figures', () => {
  it.each<[string, string, [number, string][]]>([
    [
      'over its labels',
      table('€m | 2023 | 2024 | Staff', 'Fares | 41.2 | 43 | 12'),
      [
        [41_200_000, 'EUR'],
        [43_000_000, 'EUR'],
        [12, '1'],
      ],
    ],
    ['at the head of a column', table('Port | Area (ha)', 'Merrow | 40'), [[40, 'har']]],
    [
      'of so much for one of another',
      table('Crop | Yield (t/ha) | Price, £ per tonne', 'Oats | 4.8 | 212'),
      [
        [4.8, 't/har'],
        [212, 'GBP/t'],
      ],
    ],
    ['in the label of a row', table('Harbour | 2023', 'Length of quay (km) | 4'), [[4, 'km']]],
    [
      'in the line above it',
      `Catch in thousand tonnes:\n\n${table('Fish | 2023 | 2024', 'Cod | 4 | 5')}`,
      [
        [4000, 't'],
        [5000, 't'],
      ],
    ],
    ['but "m" may be metres or millions', table('Port | Boats (m)', 'Merrow | 40'), [[40, '1']]],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text).map(({ value, unit }) => [value, unit])).toEqual(expected);
  });
});

describe('what the words around a table leave to its titles', () => {
  it.each<[string, string, string[]]>([
    [
      'what was done to what the table is of, and what is a sort of the column before',
      `Boats by harbour:\n\n${table('Harbour | Seized 2023 | of which rusty', 'Merrow | 40 | 12', 'Tern Bay | 50 | 20')}`,
      [
        '40 boat +seized in Merrow',
        '12 boat +rusty +seized in Merrow',
        '50 boat +seized in Tern Bay',
        '20 boat +rusty +seized in Tern Bay',
      ],
    ],
    [
      'a total of what all rows are kinds of',
      `It was long.\n\n${table('Kind of call | 2023 | 2024', 'Alarm | 40 | 50', 'Question | 10 | 20', 'Total | 50 | 70')}`,
      ['40 alarm', '50 alarm', '10 question', '20 question', '50 call', '70 call'],
    ],
  ])('%s', (_title, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('the time of another column', () => {
    const text = `It is over.\n\n${table(' | By 4 May 2024 | Final', 'Boats lost | 40 | 52')}`;
    expect(claimsOf(text).map(({ quote, period }) => `${quote} ${period ?? '-'}`)).toEqual([
      '40 ../2024-05-04',
      '52 -',
    ]);
  });
});

describe('labels of a list that divides a count', () => {
  it('are names where nothing says that they are words', () => {
    expect(told('The storm sank 900 boats:\n\n- Holm: 400\n\n- Vester: 500')).toEqual([
      '900 boat',
      '400 boat in Holm',
      '500 boat in Vester',
    ]);
  });

  it('are kinds where they are plurals', () => {
    expect(told('The storm sank 900 boats:\n\n- Trawlers: 400\n\n- Yachts: 500')).toEqual([
      '900 boat',
      '400 trawler',
      '500 yacht',
    ]);
  });
});
