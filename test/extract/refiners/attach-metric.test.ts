import { describe, expect, it } from 'vitest';
import { claimsOf } from '../made-report.js';

const metricsIn = (text: string): string[] => claimsOf(text).map(({ metric }) => metric);

describe('what a figure measures', () => {
  it.each<[string, string[]]>([
    ['Police have arrested 14 suspects and seized 30 boats.', ['arrest suspect', 'seize boat']],
    ['Some 12 boats, 3 cars and 2 vans were destroyed.', ['destroy boat', 'destroy car', 'destroy van']],
    ['Police seized 30 phones, 4 boats and £2,000 in cash.', ['seize phone', 'seize boat', 'seize cash']],
    ['Twelve people were killed and 30 injured.', ['kill person', 'injure person']],
    ['Storm leaves 12 dead', ['kill person']],
    ['12 boats destroyed', ['destroy boat']],
    ['The port set a budget of £12.5 million.', ['budget']],
    ['Turnout was 61%.', ['turnout']],
    ['New cases rose to 300.', ['case +new']],
    [
      'Thefts dropped by 14% to 2,310, car thefts by 9% to 1,120 and robberies by 6% to 480.',
      ['theft', 'theft', 'steal car', 'steal car', 'robbery', 'robbery'],
    ],
    ['Fraud soared 38% to 7,450 cases.', ['case / fraud', 'case / fraud']],
    ['Fraud was the exception: it soared 38%.', ['fraud']],
    [
      'The number of sailors who drowned before the storms rose 12% to 41.',
      ['sailor +drown +storm', 'sailor +drown +storm'],
    ],
    ['Merrow made a net profit of £4 million on sales of £36 million.', ['profit +net', 'sale']],
    ['Rents stayed at £400, though fares were up 22%.', ['rent', 'fare']],
    ['Exports fell 4%, while imports edged down 0.8%.', ['export', 'import']],
    [
      'Exports of cars rose to £9 million, and those of machinery added 3% to £7 million.',
      ['export +car', 'export +machinery', 'export +machinery'],
    ],
    ['Petrol was 6% cheaper.', ['price +petrol']],
    ['Flats became 4% more expensive.', ['price +flat']],
    ['The fee for mooring rose from £210 to £265.', ['fee +mooring', 'fee +mooring']],
    ['Day tickets sold for £65 and weekend passes for £149.', ['price +day +ticket', 'price +pass +weekend']],
    ['Some 12 sailors were found alive, bringing the number of survivors to 65.', ['sailor', 'survivor']],
    ['Four boats sank, taking the number of lost boats to 31.', ['sink boat', 'boat +lost']],
    ['Divers brought nine sailors out alive.', ['rescue sailor']],
    ['Eleven sailors have not been found.', ['miss sailor']],
    ['A shed 40 metres long burned down.', ['length +shed']],
    ['The wreck lies 60 metres below the surface.', ['depth +wreck']],
    ['It is 38 degrees Celsius down there.', ['temperature']],
    ['In all 12 tonnes of rice were lost.', ['lose rice']],
    ['The 900 sheds lost their roofs.', ['shed']],
    ['The storm of 2018 cost skippers £9 million.', ['cost +storm']],
    ['Rents rose by 2% and prices of nets by 6%.', ['rent', 'price +net']],
    ['Divers rescued 31 people, but 12 are still missing.', ['rescue person', 'person +missing']],
    ['Exports rose to £4.2 billion and imports to £5.1 billion.', ['export', 'import']],
    ['Births fell to 1,240 in March, divorces to 310.', ['birth', 'divorce']],
    [
      'Exports fell from £5 million to £4 million and imports from £9 million to £7 million.',
      ['export', 'export', 'import', 'import'],
    ],
    ['Dry bulk came to 14 tonnes and cargo in boxes to 9 tonnes.', ['bulk +dry', 'cargo +box']],
    ['The price of wheat rose to £210, that of barley to £180.', ['price +wheat', 'price +barley']],
    ['The club sold boats to 12 anglers and nets to 30 skippers.', ['angler', 'skipper']],
    [
      'The port handled 38 tonnes. Of these, 14 were dry bulk such as ore, 21 liquid bulk.',
      ['handle port', 'handle bulk +dry', 'handle bulk +liquid'],
    ],
    ['Ferry revenue rose 5% to £4.2 million.', ['revenue +ferry', 'revenue +ferry']],
    ['Lost nets by town:\n\n- Kestrel: 40 km\n\n- Merrow: 30 km', ['net +lost', 'net +lost']],
    [
      'The council expects inflation to average 2.9% this year and 2.1% next.',
      ['inflation +forecast', 'inflation +forecast'],
    ],
    ['There were 900 patients waiting.', ['wait patient']],
    ['The average council rent is £612 a month.', ['rent +average']],
    ['The average asking rent is £1,140 a month.', ['rent +asking +average']],
    ['Some 21,000 came this year.', ['person']],
    ['The court concluded 87 smuggling cases.', ['conclude case / smuggling']],
    ['Some 40 lifeboats backed by two tugs were deployed.', ['lifeboat', 'tug']],
    ['Catch by port:\n\n- Kestrel: 40 t\n\n- Merrow: 30 t', ['catch', 'catch']],
    ['Employees by trade:\n\n- Fishing: 400\n\n- Repairs: 120', ['employee +fishing', 'employee +repair']],
    [
      'The council expects inflation to average 2.9%, compared with 3.2% and 2.3% in the May projection.',
      ['inflation +forecast', 'inflation +forecast', 'inflation +forecast'],
    ],
    [
      'The wildfire at Merrow goes on.\n\nOf the 900 hectares lost, 600 lie in Merrow.',
      ['burnt area', 'burnt area'],
    ],
    [
      "At the end of May 900 boats were moored at the port's three quays, 12 fewer than in April, when there were 912.",
      ['moor boat', 'moor quay', 'moor boat', 'moor boat'],
    ],
    ['Average catch in the bay: 12', ['catch +average']],
    ['More than 900 flee as the storm nears', ['flee person']],
    ['At £2.4 million, revenue was the highest yet.', ['revenue']],
    ['The quarry employs 180.', ['employ person']],
    ['The ferry is 96 metres long and 12 metres wide.', ['length +ferry', 'width +ferry']],
    ['The fund paid out £3.1 million.', ['pay out money']],
    ['The ferry went down with 214 on board.', ['person +board']],
    ['The ferry had 214 people on board.', ['person +board']],
    [
      'The operating margin fell to 12%, beating the 11.6% that analysts had expected.',
      ['margin +operating', 'beat margin +forecast +operating'],
    ],
    ['Some 90 cooks left, and the 120 waiters who had wanted to stay.', ['cook', 'waiter']],
    ['The line expects 900 passengers instead of 840.', ['passenger +forecast', 'passenger +forecast']],
    ['- Deaths: 12 people', ['kill person']],
    ['- Deaths: 12 boats', ['boat']],
    ['The waiting list ran to 900 names.', ['waiting list']],
    ['The berth list has 900 names on it.', ['list +berth']],
    ['The average diver makes £2,100 a month.', ['wage +diver']],
    ['The port landed 40 tonnes, against a target of 60 tonnes.', ['land port', 'land port +target']],
    ['The port built 40 berths. The forecast had been 60.', ['build berth', 'build berth +forecast']],
    ['| Port | Crew | Share 2024 (%) |\n\n| Merrow | 40 | 12 |', ['crew', 'crew']],
    ['Profit after tax of £12 million was booked.', ['profit +net']],
    ['The port was left with £12 million after tax.', ['profit +net']],
    ['The port made £12 million before tax.', ['profit +pretax']],
    ['A pier costing £12 million is to open.', ['cost +pier']],
    ['The port raised its forecast after catches rose by 8%.', ['catch']],
    ['The fee for a berth is £12.', ['berth fee']],
    ['The web shop brought in £12 million.', ['revenue +shop +web']],
    ['Staff cost £4 million, boats £2 million.', ['cost +staff', 'cost +boat']],
    ['The final count of ferries was 12.', ['ferry']],
    ['A diver earns £900 a week.', ['wage +diver']],
    ['The 640 people who died were from Merrow.', ['kill person']],
    ['Average catch in the bay was 12 tonnes, against 9 in May.', ['catch +average', 'catch +average']],
  ])('%s', (text, metrics) => {
    expect(metricsIn(text)).toEqual(metrics);
  });
});

describe('one thing in two wordings has one key', () => {
  it.each([
    ['Rescuers saved 12 vessels.', 'Rescuers recovered 12 fishing boats.'],
    ['Police seized 30 boats.', 'Thirty boats have been impounded.'],
    ['Police seized 30 boats.', '30 boats seized'],
    ['The death toll rose to 12.', 'The storm killed 12 people.'],
    ['The number of people killed by the storm has risen to 12.', 'The storm killed 12 people.'],
    ['Twelve people died.', 'Storm leaves 12 dead'],
    ['In May, 12 boats were lost in Merrow.', 'Port Lorne lost 12 boats last year.'],
    ['Twelve fishermen were found guilty.', 'The court convicted 12 fishermen.'],
    ['Police arrested 14 criminal suspects.', 'A total of 14 suspects were arrested.'],
    ['Police solved 12 cases of telecom fraud.', 'Some 12 telecommunication fraud cases were solved.'],
    ['The ferry carried 1,200 passengers.', 'More than 1,200 passengers were carried by the ferry.'],
  ])('%s = %s', (left, right) => {
    expect(metricsIn(left)).toEqual(metricsIn(right));
  });
});

describe('two things in one wording have two keys', () => {
  it.each([
    ['Rescuers saved 12 boats.', 'The storm destroyed 12 boats.'],
    ['The port handled 12 boats.', 'The port handled 12 ferries.'],
    ['Police solved 12 cases of cod theft.', 'Police solved 12 cases of permit fraud.'],
    ['New cases rose to 300.', 'Cases rose to 300.'],
    ['Ferry revenue was £2 million.', 'Club revenue was £2 million.'],
    ['The storm killed 12 people.', 'The storm injured 12 people.'],
    ['The council will build 40 homes.', 'The council plans 40 homes.'],
    ['- Local: 12 of 48 ferries', '- Regional: 12 of 48 ferries'],
    ['- Merrow finished with 58 points, having won 16.', '- Merrow finished with 16 points.'],
  ])('%s and %s', (left, right) => {
    expect(metricsIn(left)).not.toEqual(metricsIn(right));
  });
});

describe('a topic is carried on to what continues it', () => {
  it.each<[string, string[]]>([
    [
      'Police solved 120 cases of cod theft and arrested 45 suspects.',
      ['solve case / cod theft', 'arrest suspect / cod theft'],
    ],
    [
      'Police solved 120 cases of cod theft. They arrested 45 suspects.',
      ['solve case / cod theft', 'arrest suspect / cod theft'],
    ],
    [
      'Police solved 120 cases of cod theft.\n\nThey arrested 45 suspects.',
      ['solve case / cod theft', 'arrest suspect'],
    ],
    ['Power was cut to 90 homes, and 14 roads were closed.', ['home', 'close road']],
    ['Police solved 120 cases of cod theft. They seized 45 boats.', ['solve case / cod theft', 'seize boat']],
  ])('%s', (text, metrics) => {
    expect(metricsIn(text)).toEqual(metrics);
  });
});

it('a figure of which nothing is known has a key of its own', () => {
  const [left, right] = ['It was 12 and it rained.', 'It was 12 and it snowed.'].flatMap(metricsIn);
  expect(left).not.toBe(right);
});

describe('what only names or numbers something is no claim', () => {
  it.each([
    'At 4:17 a.m. on Pier 12, Kestrel Bay beat Port Lorne 2-1, reference No. 4471.',
    'The ferry Coastal 2030 (licence No. 4471) left at 7 p.m. from Pier 12.',
    'The 14th ferry came in 2nd.',
    'One of the boats was lost.',
    'Turn off Highway 7, she lives at 18 Harbour Street.',
    'Call 01632 960 118 on March 12, 2024.',
    'Crews of “groups of more than three divers” were fined.',
    '12',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
