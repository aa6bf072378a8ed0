import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** A railway's year. */
export const transport: Field = {
  name: 'transport',
  event: false,
  monthsBack: 12,
  sums: [{ whole: 'trains', parts: ['regional', 'longDistance', 'night'] }],
  shares: {},

  facts(random, later) {
    const million = 1_000_000;
    const passengers = later?.passengersBefore ?? figures.count(random.int(211, 9_870) * 10_000);
    const before = figures.count(
      Math.round(figures.near(passengers.value, random.pick([-1, 1]) * random.int(4, 21)) / 10_000) * 10_000,
    );
    const change = figures.moved('passengers', passengers, before);
    const [regional, longDistance, night] = random
      .split(random.int(412, 1_870), 3)
      .map((trains) => figures.count(trains));
    return {
      figures: {
        ...change.figures,
        ...{ regional: regional!, longDistance: longDistance!, night: night! },
        trains: figures.count(regional!.value + longDistance!.value + night!.value),
        punctual: later?.punctualBefore ?? figures.percent(random.int(681, 918) / 10),
        punctualBefore: figures.percent(random.int(681, 918) / 10),
        track: figures.measured(random.int(412, 4_870), 'km'),
        investment: figures.measured(random.int(121, 980) * million, 'EUR', -6),
        delay: figures.measured(random.int(4, 17), 'min'),
        staff: figures.count(random.int(2_140, 18_700)),
        drivers: figures.count(random.int(412, 1_980)),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# {railway}: annual figures {year}

{railway} carried {passengers} passengers in {year}, {passengersRate} {passengersMore} than in {prior} ({passengersBefore}). {punctual} of trains were on time, after {punctualBefore} in {prior}.

The company runs {trains} trains a day: {regional} regional trains, {longDistance} long-distance trains and {night} night trains. Its network is {track} long.

[{investment} was invested in tracks and stations.|A sum of {investment} was invested in tracks and stations.] {railway} employed {staff} people at the end of {year}.`,

    wire: `# {railway} passenger numbers {passengersUp} {passengersRate:pct}

{PLACE}, {date} (Coastal Wire) - Rail operator {railway} said on {weekday} that it carried {passengers} passengers last year, {passengersUp} from {passengersBefore} in {prior}.

[Some {punctual:pct} of trains ran on time.|{punctual:pct} of its trains were on time.] The average delay was {delay}.

The company, which employs {staff} people, invested {investment:spelled} in its network, which is {track} long.`,

    newspaper: `# Late again: {railway} and its trains

A train of {railway} that is late is {delay} late, on average. In {year}, {punctual} of trains were on time; the year before it was {punctualBefore}.

That did not keep people from taking the train. {railway} counted {passengers} passengers, {passengersIncrease} of {passengersRate}. "We [invested {investment} in the tracks|put {investment} into the tracks]," said chief executive {person}, who was 15 minutes late for the press conference in {place}.

Every day {trains} trains run on {track} of track.`,

    blog: `# {railway} in {year}: a commuter reads the annual report

Punctuality: {punctual}. Passengers: {passengers}. Employees: {staff}. Network: {track}.

Trains a day:

- regional: {regional}
- long-distance: {longDistance}
- night: {night}
- total: {trains}

[The company invested {investment:short}|{railway} invested {investment:short}], and my 7.42 is still late. By {delay}, says the report. In {prior}, {passengersBefore} passengers used its trains.`,
  },

  subgroups: [
    'Of its employees, {drivers} are train drivers.',
    '{drivers} of the people it employs are drivers.',
  ],
};
