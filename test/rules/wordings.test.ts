import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossaryFolder } from '../../rules/glossary-folder.js';
import { extract } from '../../src/extract/extract.js';
import { compileGlossary } from '../../src/extract/glossary/compile-glossary.js';
import type { Claim } from '../../src/model/claim.js';
import { readGlossary } from '../../src/read/read-glossary.js';
import { madeReport } from '../extract/made-report.js';

const files = readdirSync(glossaryFolder).map((file) => join(glossaryFolder, file));
const vocabulary = compileGlossary((await readGlossary(files)).glossaries);

const claimsOf = (text: string): Claim[] => extract(madeReport(text), vocabulary).claims;
const keyOf = (text: string): string | undefined => claimsOf(text).at(-1)?.metric;

describe('every wording of one thing has one key', () => {
  it.each<[string, string[]]>([
    ['seat', ['The Harbour List won 12 seats.', 'The List has 12 seats.', 'They are left with 12 seats.']],
    [
      'evacuate person',
      ['The storm forced 900 people from their homes.', 'The evacuation of 900 residents began.'],
    ],
    ['cancel flight', ['The cancellation of 40 flights was announced.', 'Forty flights were scrapped.']],
    ['cut job', ['300 posts to go at quarry', 'The quarry will eliminate 300 jobs.']],
    ['prison sentence', ['He was jailed for seven years.', 'She was given seven years in prison.']],
    ['strike duration', ['Crews went on strike for two days.', 'A two-day strike began.']],
    ['water level', ['At Merrow the river peaked at 4.1 metres.', 'The gauge stood at 4.1 metres.']],
    ['cost +bridge', ['The bridge will cost £12 million.', 'The cost of the bridge is put at £12 million.']],
    ['price +ferry', ['The port sold the ferry for £5 million.', 'The port paid £5 million for the ferry.']],
    [
      'spending +road',
      ['The council will spend £5 million on roads.', 'Some £5 million will be spent on roads.'],
    ],
    ['be without power home', ['The storm left 40 homes without power.', 'Forty homes lost electricity.']],
    ['berth', ['The 40-berth marina opens.', 'The marina has 40 berths.']],
    ['turnout', ['Turnout was 61%.', 'Turnout, at 61%, was low.']],
    ['export', ['The port exported goods worth £3 million.', 'Exports rose to £3 million.']],
    ['passenger', ['The line carried 900 people.', 'Some 900 travellers flew with it.']],
    ['net profit', ['The port made a net profit of £3 million.', 'Net earnings were £3 million.']],
    [
      'flat +vacant',
      ['5,100 flats are vacant.', '5,100 flats stand vacant.', 'There are 5,100 vacant flats.'],
    ],
    ['invalid vote', ['Some 6,700 ballots were void.', 'Some 6,700 votes were spoiled.']],
    ['driver', ['The line employs 640 drivers.', 'Some 640 drivers work for the line.']],
    ['gas price', ['Gas costs €38 per megawatt hour.', 'The price of gas rose to €38 per megawatt hour.']],
    ['rent', ['Rents average €11.20 per square metre.', 'The rent is €11.20 per square metre.']],
    ['yield +wheat', ['Wheat gave 7 tonnes a hectare.', 'The wheat yield was 7 tonnes per hectare.']],
    ['harvest +wheat', ['Farms harvested 40 tonnes of wheat.', 'The wheat harvest came to 40 tonnes.']],
    ['import +coal', ['The port imported 40 tonnes of coal.', 'Coal imports reached 40 tonnes.']],
    [
      'harvest +forecast',
      ['It raised its forecast for the 2024 harvest to 40 tonnes.', 'A harvest of 40 tonnes is forecast.'],
    ],
    [
      'spending +school',
      [
        'Schools get £640 million.',
        '£640 million goes to schools.',
        'Spending on schools rises to £640 million.',
      ],
    ],
    ['clear-up rate', ['Police solved 54% of cases.', '54% of offences were cleared up.']],
    ['punctuality', ['88% of trains ran on time.', 'Punctuality stood at 88%.']],
    ['dividend', ['The dividend was raised to 12p.', 'The dividend is 12p.']],
    ['damage home', ['The gale damaged 740 houses.', '740 homes suffered damage.']],
    ['surplus +forecast', ['Analysts had expected a surplus of £1 million.']],
  ])('%s', (key, texts) => {
    expect(texts.map(keyOf)).toEqual(texts.map(() => key));
  });
});

describe('two things have two keys', () => {
  it.each([
    ['The surplus was £2 million.', 'The port expects a surplus of £2 million.'],
    ['A coalition needs 44 seats.', 'A coalition has 44 seats.'],
    ['The river stood at 4 metres.', 'The river stood 4 metres above its normal level.'],
    ['Some 900 members met.', 'Some 900 members who took part in the ballot met.'],
    ['The council will spend £5 million on roads.', 'The council will spend £5 million on schools.'],
    ['Twelve deaths were confirmed.', 'Twelve deaths are suspected.'],
  ])('%s and %s', (left, right) => {
    expect(keyOf(left)).not.toBe(keyOf(right));
  });
});

it('whose a figure is stands in its scope, and not in its key', () => {
  const claims = claimsOf(
    'Valid votes and their share:\n\n- Harbour List: 3,120 (32%)\n\n- Quay Party: 2,940 (30%)',
  );
  expect(claims.map(({ metric }) => metric)).toEqual(['vote', 'vote', 'vote', 'vote']);
  expect(claims.map(({ place }) => place)).toEqual([
    'Harbour List',
    'Harbour List',
    'Quay Party',
    'Quay Party',
  ]);
});
