import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** What a police force publishes once a year. */
export const crime: Field = {
  name: 'crime',
  event: false,
  monthsBack: 12,
  sums: [{ whole: 'property', parts: ['burglaries', 'carThefts', 'shoplifting'] }],
  shares: { solvedShare: ['solved', 'burglaries'] },

  facts(random, later) {
    const property = later?.propertyBefore ?? figures.count(random.int(4_100, 68_000));
    const before = figures.count(figures.near(property.value, random.pick([-1, 1]) * random.int(4, 24)));
    const change = figures.moved('property', property, before);
    const [burglaries, carThefts, shoplifting] = random.split(property.value, 3).map(figures.count);
    const solved = figures.count(Math.round((burglaries!.value * random.int(180, 640)) / 1000));
    const arrests =
      later?.arrestsBefore ?? figures.count(Math.round((property.value * random.int(9, 21)) / 100));
    const arrestsBefore = figures.count(figures.near(arrests.value, random.int(5, 20)));
    const losses = figures.measured(random.int(211, 9_870) * 10_000, 'EUR');
    return {
      figures: {
        ...change.figures,
        ...{ burglaries: burglaries!, carThefts: carThefts!, shoplifting: shoplifting! },
        ...{ solved, arrests, arrestsBefore, losses, solvedShare: figures.share(solved, burglaries!) },
        officers: figures.count(random.int(412, 3_870)),
        minors: figures.count(Math.round(arrests.value / random.int(6, 12))),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# {place} police: property crime in {year}

{property} property crimes were recorded in {place} in {year}, {propertyUp} {propertyRate} from {propertyBefore} in {prior}, the police department announced today.

Of these, {burglaries} were burglaries, {carThefts} were vehicle thefts and {shoplifting} were cases of shoplifting. [Losses were put at {losses}.|The damage to victims came to {losses}.]

A total of {arrests} people were arrested for property offences during the year, compared with {arrestsBefore} in {prior}. {solved} burglaries were solved, a clear-up rate of {solvedShare}.

The force had {officers} officers at the end of {year}. Media enquiries: room 214, telephone 0555 014 220.`,

    wire: `# Property crime {propertyUp} {propertyRate:pct} in {place}

{PLACE}, {date} (Coastal Wire) - Police in {place} registered {property} property crimes last year, {propertyRate:pct} {propertyMore} than in {prior}, [official figures showed|data published by the force showed] on {weekday}.

Burglaries accounted for {burglaries} of the total, vehicle thefts for {carThefts} and shoplifting for {shoplifting}.

Officers arrested {arrests} people, against {arrestsBefore} a year earlier. They cleared up {solved} burglaries, or {solvedShare:pct}.

Victims lost {losses:spelled}, the department said.`,

    newspaper: `# Thieves cost {place} {losses:short}

Thieves took {losses} from homes, shops and streets in {place} in {year}, according to figures that the police published on {weekday}.

The number of property crimes {propertyRose} to {property} from {propertyBefore} the year before. [There were {burglaries} burglaries|The police counted {burglaries} burglaries], {carThefts} cars were stolen, and shops reported {shoplifting} thefts.

"We arrested {arrests} people, and we are not done," said Chief Inspector {person}, 51, who took over the force in May.

The police solved {solved} of the burglaries. Last year the department employed {officers} officers.`,

    blog: `# What the crime figures for {place} really say

So the police have published their numbers for {year}. Property crime is {propertyUp} by {propertyRate}, from {propertyBefore} cases to {property}.

Where did it happen?

- {burglaries} burglaries
- {carThefts} vehicle thefts
- {shoplifting} cases of shoplifting

[Only {solvedShare:whole} of the burglaries were cleared up|The force cleared up {solvedShare:whole} of the burglaries], and {arrests:over} people were arrested. The damage? {losses:nearly}, if you believe the report.

I read all 48 pages so that you don't have to.`,
  },

  subgroups: [
    'Among those arrested were {minors} people under 18.',
    '{minors} of the people arrested were minors, the report says.',
  ],
};
