import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

/** Each figure with what it counts or measures, as written; "-" where nothing is known. */
const thingsIn = (text: string): string[] =>
  claimsOf(text).map(({ quote, object }) => `${quote}: ${object ?? '-'}`);

describe('what a figure is of', () => {
  it.each<[string, string[]]>([
    // beside it
    ['The storm sank 12 boats.', ['12: boats']],
    ['He faces a total of three counts of fraud.', ['three: fraud']],
    ['They have a €350 a month mortgage.', ['€350: mortgage']],
    ['The 15 km (9 mile) coast road is closed.', ['15 km: coast road', '9 mile: coast road']],
    ['Divers found 400-year-old anchors.', ['400-year-old: anchors']],
    ['The engine makes 296 hp.', ['296 hp: engine']],
    ['Homes from €2 million to €3 million sold well.', ['€2 million to €3 million: Homes']],
    ['The breakdown brought delays and a closure for three weeks.', ['three weeks: closure']],
    // the subject of its verb
    ['A year ago a ferry ticket cost €12.', ['€12: ferry ticket']],
    ['Cod fell 4% as herring rose 3%.', ['4%: Cod', '3%: herring']],
    ['The gale could cause water levels to rise 2 metres.', ['2 metres: water levels']],
    ['Quarry shares rallied after plunging 65%.', ['65%: Quarry shares']],
    ['The deficit is worse, having risen by €3 million.', ['€3 million: deficit']],
    ['Stone was slightly dearer at €12 a tonne.', ['€12: Stone']],
    ['The town would not need another 3 MW of power.', ['3 MW: power']],
    ['The water level of Lake Merrow stands at 71 metres.', ['71 metres: water level of Lake Merrow']],
    ['Rainfall between April and August was 148 millimetres.', ['148 millimetres: Rainfall']],
    [
      'Coverage has risen by 12 percentage points and stood at 74%.',
      ['12 percentage points: Coverage', '74%: Coverage'],
    ],
    [
      'Cod accounted for 5 tonnes, herring for 2 tonnes and crab for 1 tonne.',
      ['5 tonnes: Cod', '2 tonnes: herring', '1 tonne: crab'],
    ],
    // what is put at it
    ['The office put the amount of grain lost at about 120 tonnes.', ['120 tonnes: grain']],
    [
      'The council has revised its estimate of the grain lost from 12 tonnes to 34 tonnes.',
      ['12 tonnes: grain', '34 tonnes: grain'],
    ],
    ['Merrow has almost 900 boats. The census put the figure at 894.', ['900: boats', '894: boats']],
    ['Many sailors came. Their number has risen to 6,170.', ['6,170: sailors']],
    // what changes
    ['Staff get a 5% pay rise.', ['5%: pay']],
    ['A 5% rise in fares is planned.', ['5%: fares']],
    ['A rise in fares of 5% is planned.', ['5%: fares']],
    ['An increase of 5% in fares is planned.', ['5%: fares']],
    ['The drop in visitors was 3.2%.', ['3.2%: visitors']],
    ['The crew want 6% more pay.', ['6%: pay']],
    ['The levy puts €3 on the annual bill.', ['€3: annual bill']],
    ['Trading was mixed: Nets up 9% to €84.', ['9%: Nets', '€84: Nets']],
    // what another figure or clause lends it
    [
      'Trips to the bar take 40 minutes; to the reef, 90 minutes.',
      ['40 minutes: Trips', '90 minutes: Trips'],
    ],
    ['The fee is 4% higher than last year’s, which was £12.', ['4%: fee', '£12: fee']],
    ['Then the berths. The port puts them up by 5%.', ['5%: berths']],
    ['Empty berths are a nuisance. The clerks counted 900 of them.', ['900: Empty berths']],
    [
      'Most thefts were reported in the harbour (900), followed by Merrow (400).',
      ['900: thefts', '400: thefts'],
    ],
    ['It finished 6 boats and plans 24 more.', ['6: boats', '24: boats']],
    ['Of the 480 members, 62% voted.', ['480: members', '62%: members']],
    [
      'In 2023 the line carried 900 passengers, 7% more than the 840 of 2022.',
      ['900: passengers', '7%: line', '840: passengers'],
    ],
    ["The hospital's waiting list grew to 4,020.", ["4,020: hospital's waiting list"]],
    ['The average waiting time is 40 minutes.', ['40 minutes: average waiting time']],
    ['Then the berths. The port puts them up by 5% in April, to £40 a month.', ['5%: berths', '£40: berths']],
    ['The area in use, at 40 hectares, was larger than ever.', ['40 hectares: area']],
    ['The price of a berth, €60 at the time of the fair, fell.', ['€60: price of a berth']],
    [
      'Berth occupancy: 83% in February, 97% on the last weekend.',
      ['83%: Berth occupancy', '97%: Berth occupancy'],
    ],
    ['Stocks, finally: 41 tonnes.', ['41 tonnes: Stocks']],
    ['Net profit rounds to CHF 132 million.', ['CHF 132 million: Net profit']],
    ['Then 297,000 overnight stays were counted.', ['297,000: overnight stays']],
    // what stands over it
    [
      '**Ferry passengers**\n\n- In May: 81,200\n- In June: 90,100',
      ['81,200: Ferry passengers', '90,100: Ferry passengers'],
    ],
    [
      '**Overnight stays**\n\n- February 2026: 297,000 (February 2025: 266,100)',
      ['297,000: Overnight stays', '266,100: Overnight stays'],
    ],
  ])('%s', (text, things) => {
    expect(thingsIn(text)).toEqual(things);
  });
});

it('says by which strategy it was found', () => {
  const [claim] = claimsOf('A 5% rise in fares is planned.');
  expect(claim?.trace?.map(({ did }) => did)).toContain('what its noun of change is said of: "fares"');
});

it('a guess is shown and aligned with nothing', () => {
  const [claim] = claimsOf('The diver was with a 34-year-old colleague.');
  expect(claim).toMatchObject({ object: 'colleague' });
  expect(claim?.metric).toMatch(/^unnamed: /);
});
