import { describe, expect, it } from 'vitest';
import { claimsOf, extracted } from '../made-report.js';

/** Each change with its direction, basis and the level that it is the change of; levels by their quote alone. */
function changesIn(text: string): string[] {
  const claims = claimsOf(text);
  const quoted = new Map(claims.map(({ id, quote }) => [id, quote]));
  return claims.map(({ quote, measure, direction, basis, of }) =>
    [quote, ...(measure === 'change' ? [direction, basis, of && `of ${quoted.get(of)}`] : [])]
      .filter(Boolean)
      .join(' '),
  );
}

describe('a change is tied to the level that it changes', () => {
  it.each<[string, string[]]>([
    [
      'The harbour handled 262 ferries and 373 trawlers, an increase of 41.1% and 116.4% respectively.',
      ['262', '373', '41.1% up of 262', '116.4% up of 373'],
    ],
    [
      'Ferries carried 400 people and 12 cars, up 5% and 3% respectively from a year earlier.',
      ['400', '12', '5% up year-on-year of 400', '3% up year-on-year of 12'],
    ],
    ['The state is advancing £3.5 million to the owners.', ['£3.5 million']],
    ['Exports rose 4% in May and 6% in June.', ['4% up', '6% up']],
    [
      'Thefts dropped by 14% to 2,310, car thefts by 9% to 1,120 and robberies by 6% to 480.',
      ['14% down of 2,310', '2,310', '9% down of 1,120', '1,120', '6% down of 480', '480'],
    ],
    ['It took 11 minutes, one minute longer than in May.', ['11 minutes', 'one minute up 2024-05']],
    ['In real terms the increase was 3.3 percent.', ['3.3 percent up']],
    ['Imports slumped by nearly a third.', ['a third down']],
    ['Imports fell by almost half in May.', ['half down']],
    [
      'The mine employs 1,860 people and dug 21 tonnes of coal last year, 7 percent less than in 2024.',
      ['1,860', '21 tonnes', '7 percent down 2024 of 21 tonnes'],
    ],
    ['Wages rose 3.1%, fares 2.4% and rents 4.8%.', ['3.1% up', '2.4% up', '4.8% up']],
    ['Wages rose 3.1%, ferries 24% of the fares.', ['3.1% up', '24%']],
    [
      'On 1 June there were 84 pilots, 5% more than twelve months earlier (80).',
      ['84', '5% up year-on-year of 84', '80'],
    ],
    ['The quarry cuts 85 jobs as orders slump 40%.', ['85', '40% down']],
    ['Fares were 5.2% below the level of May 2023.', ['5.2% down']],
    ['Of 900 drivers, 57% want better roads, 24% more police.', ['900', '57%', '24%']],
    ['Kestrel Bay sold 1,200 tickets, up 12% year on year.', ['1,200', '12% up year-on-year of 1,200']],
    ['Cod landings rose to 460 tonnes, up 8% on year.', ['460 tonnes', '8% up year-on-year of 460 tonnes']],
    ['The harbour handled 900 ferries, a fall of 12%.', ['900', '12% down of 900']],
    ['The hospital treated 90 people, up 20% from 75.', ['90', '20% up of 90', '75']],
    ['Ticket sales rose 12% to 1,344.', ['12% up of 1,344', '1,344']],
    ['Fish landings fell by 8% to 460 tonnes.', ['8% down of 460 tonnes', '460 tonnes']],
    ['Harbour fees rose by 3 percentage points to 12%.', ['3 percentage points up of 12%', '12%']],
    ['Ferry revenue rose 5% to £4.2 million.', ['5% up of £4.2 million', '£4.2 million']],
    [
      'The council spent £900,000, 12% less than last year.',
      ['£900,000', '12% down year-on-year of £900,000'],
    ],
    [
      'The council approved a budget of £12.5 million, £1.2 million more than last year.',
      ['£12.5 million', '£1.2 million up year-on-year of £12.5 million'],
    ],
    ['Catches rose by more than 20%.', ['20% up']],
    ['Turnout was 65.9%, down 4.7 points on the last vote.', ['65.9%', '4.7 points down of 65.9%']],
    ['Nets added 15 pence to £2.70.', ['15 pence up of £2.70', '£2.70']],
    ['Ferry shares closed down 3.4 pence.', ['3.4 pence down']],
    ['Fish prices edged 0.3% higher.', ['0.3% up']],
    ['The levy puts £67 on the annual bill.', ['£67 up']],
    ['The gale knocked 3% off the takings.', ['3% down']],
    ['The drop in visitors was 3.2%.', ['3.2% down']],
    ['The gain shrank to 4%.', ['4% up']],
    ['The list shrank, by 120 to 880.', ['120 down of 880', '880']],
    ['Berths came to 418, an increase of 21 (5.4%).', ['418', '21 up of 418', '5.4% up of 418']],
    [
      'Shares closed at 312 pence, down 9 pence or 2.8%.',
      ['312 pence', '9 pence down of 312 pence', '2.8% down of 312 pence'],
    ],
    [
      '| | May | June | change |\n\n| Cod | 90 tonnes | 80 tonnes | -6.6% |',
      ['90 tonnes', '80 tonnes', '-6.6% down of 80 tonnes'],
    ],
    ['The fall in fares has eased to 2%.', ['2% down']],
    ['Crews rejected the pay cut of 2%.', ['2% down']],
    ['The subsidy cut of 6% angers growers.', ['6% down']],
    ['Grocers promised a price cut of 7%.', ['7% down']],
    ['Growth slowed to 3%.', ['3%']],
    ['The cliff path has a vertical drop of 90 metres.', ['90 metres']],
    ['A 40% cut in grants took effect.', ['40% down']],
    ['Staff get a 5% pay rise.', ['5% up']],
    ['Landings were 12% below last year.', ['12% down']],
    ['There were 120 fewer visitors than last year.', ['120 down year-on-year']],
    ['The Tide Party has put on four seats. The Reef Party gained three.', ['four up', 'three up']],
    ['Cod fell 4% in May and a further 2% in June.', ['4% down', '2% down']],
    ['Cod was down 2.3%, herring by 2.6%.', ['2.3% down', '2.6% down']],
    ['The sea warmed by 1 degree Celsius (1.8 Fahrenheit).', ['1 degree Celsius up', '1.8 Fahrenheit up']],
    ['Dock workers are on strike. Their union wants 6%.', ['6% up']],
    ['The fleet has grown from 40 to 60 boats, or by 50 per cent.', ['40', '60', '50 per cent up of 60']],
    ['The quay will raise its covered berths by 50%, from 40 to 60.', ['50% up of 60', '40', '60']],
    [
      'The pier now costs £4.4 million, 10% above the £4 million agreed in May.',
      ['£4.4 million', '10% up of £4.4 million', '£4 million'],
    ],
    ['The pier, a 12 MW plant, ended up 30% over budget.', ['12 MW', '30% up']],
    ['The repairs came in 5% under budget.', ['5% down']],
    ['Rising 60 metres above the quay, the mast is new.', ['60 metres']],
    ['Fares will grow by 3% to 4%.', ['3% to 4% up']],
    ['The fuel bill, down 4%, came in at £3.1 million.', ['4% down of £3.1 million', '£3.1 million']],
    [
      'In 2019 it was 86 in 100, last year 74: a fall of 12 points.',
      ['86 in 100', '74', '12 points down of 74'],
    ],
    ['Pay talks failed. What does the union want? 6% for everyone.', ['6% up']],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });
});

describe('a level is no change', () => {
  it.each<[string, string[]]>([
    ['The death toll rose to 12.', ['12']],
    ['Ferry fares rose from £4 to £5.', ['£4', '£5']],
    ['The storm cut 30 jobs.', ['30']],
    ['The fleet lost 12 boats.', ['12']],
    ['More than 12% of the fleet is unsafe.', ['12%']],
    ['The ferry company made a loss of £4 million.', ['£4 million']],
    ['The club paid £18 million up front.', ['£18 million']],
    ['Nets made up £6 million of the sum.', ['£6 million']],
    ['The council took up 12% of the offer.', ['12%']],
    ['The port signed a contract of £5 million.', ['£5 million']],
    ['Prices did not rise by 5%.', ['5%']],
    ['The bank offers 4% on savings.', ['4%']],
  ])('%s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes);
  });
});

it.each<[string, string[]]>([
  ['Landings rose to 460 tonnes.', ['460 tonnes up']],
  ['Landings fell 8% to 460 tonnes.', ['8% down', '460 tonnes down']],
  ['Nets lost 1% to end at 334.', ['1% down', '334 down']],
  ['The Reef Party goes from six seats to 11.', ['six', '11 up']],
  ['Landings did not rise to 460 tonnes.', ['460 tonnes']],
])('of a level, a quantity says which way it was reached: %s', (text, expected) => {
  const { quantities, claims } = extracted(text);
  expect(quantities.map(({ quote, direction }) => [quote, direction].filter(Boolean).join(' '))).toEqual(
    expected,
  );
  expect(claims.filter(({ measure }) => measure !== 'change').every(({ direction }) => !direction)).toBe(
    true,
  );
});

it.each([
  ['The ferry was delayed by 40 minutes.', 'duration'],
  ['The berth costs £300 a month.', 'rate'],
  ['Inflation was 3%.', 'rate'],
  ['Inflation is still far from the 2% target.', 'rate'],
  ['The ward counts 12.5 falls per thousand patients.', 'rate'],
  ['12% of voters stayed at home.', 'share'],
  ['Two thirds of the boats were lost.', 'share'],
  ['The pier cost £12 million.', 'level'],
  ['A 34-year-old diver was rescued.', 'level'],
  ['Inflation rose by 2%.', 'change'],
])('%s is a %s', (text, measure) => {
  expect(claimsOf(text)).toMatchObject([{ measure }]);
});
