import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** What a region exported in a year, and the power that it took. */
export const trade: Field = {
  name: 'trade and energy',
  event: false,
  monthsBack: 12,
  sums: [{ whole: 'power', parts: ['wind', 'gas', 'water'] }],
  shares: { windShare: ['wind', 'power'] },

  facts(random, later) {
    const money = (value: number) => figures.measured(Math.round(value / 10 ** 7) * 10 ** 7, 'USD', -7);
    const exports = later?.exportsBefore ?? money(random.int(211, 9_870) * 10 ** 7);
    const before = money(figures.near(exports.value, random.pick([-1, 1]) * random.int(5, 27)));
    const change = figures.moved('exports', exports, before);
    const fish = figures.measured(random.int(11_200, 98_700), 't');
    const [wind, gas, water] = random
      .split(random.int(1_210, 7_900), 3)
      .map((part) => figures.measured(part, 'MW'));
    const power = figures.measured(wind!.value + gas!.value + water!.value, 'MW');
    return {
      figures: {
        ...change.figures,
        ...{ fish, wind: wind!, gas: gas!, water: water!, power },
        imports: money(figures.near(exports.value, random.pick([-31, -22, 18, 27]))),
        turbines: figures.count(random.int(112, 890)),
        windShare: figures.share(wind!, power),
        ships: figures.count(random.int(1_120, 8_900)),
        frozen: figures.measured(Math.round(fish.value / random.int(3, 6)), 't'),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# {region}: foreign trade and energy in {year}

Goods worth {exports} were exported from {region} in {year}, {exportsIncrease} of {exportsRate} on {prior} ({exportsBefore}). Imports amounted to {imports}.

Fish exports reached {fish}. The port of {place} handled {ships} ships.

Power plants with a capacity of {power} were installed at the end of {year}: wind {wind}, gas {gas} and hydropower {water}. [Wind thus accounts for {windShare} of capacity.|The share of wind in capacity was {windShare}.] {turbines} wind turbines were in operation.`,

    wire: `# {region} exports {exportsUp} {exportsRate:pct} in {year}

{PLACE}, {date} (Coastal Wire) - Exports from {region} {exportsRose} to {exports:spelled} last year from {exportsBefore:spelled} in {prior}, [trade ministry data showed on {weekday}|the trade ministry said on {weekday}].

Imports were {imports:spelled}. The region exported {fish} of fish, and {ships} ships called at its main port.

Installed power capacity stood at {power}, of which wind made up {wind}.`,

    newspaper: `# Wind, fish and {exports:short}

The sea feeds {region} twice. {fish} of fish left the port of {place} for foreign markets in {year}, and {turbines} wind turbines turn off the coast.

Altogether {region} exported goods for {exports}, the trade ministry announced on {weekday}. That is {exportsRate} {exportsMoreOf} than in {prior}. [Imports came to {imports}.|Goods for {imports} were imported.]

Of the {power} of power capacity in the region, {wind} is wind, {gas} is gas and {water} is hydropower. "Twenty years ago it was all coal," said energy minister {person}, 58.`,

    blog: `# Is {region} living off the wind?

Wind has {windShare} of installed capacity ({wind} of {power}). There are now {turbines} wind turbines.

Meanwhile, exports: {exports} in {year}, {exportsUp} {exportsRate}. Imports: {imports:short}. [Ships handled: {ships}.|Ships in the port of {place}: {ships}.]

For the fish lovers among you: {fish:over} went abroad.`,
  },

  subgroups: [
    'Of the fish exported, {frozen} was frozen.',
    'Frozen fish made up {frozen} of the fish exports.',
  ],
};
