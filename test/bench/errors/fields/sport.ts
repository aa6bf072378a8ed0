import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** A club's season. */
export const sport: Field = {
  name: 'sport',
  event: false,
  monthsBack: 12,
  sums: [],
  shares: {},

  facts(random, later) {
    const attendance = later?.attendanceBefore ?? figures.count(random.int(9_140, 61_800));
    const before = figures.count(figures.near(attendance.value, random.pick([-1, 1]) * random.int(3, 17)));
    const change = figures.moved('attendance', attendance, before);
    const [wins, draws, losses] = random.split(38, 3).map(figures.count);
    const members = figures.count(random.int(12_100, 98_700));
    return {
      figures: {
        ...change.figures,
        ...{ wins: wins!, draws: draws!, losses: losses!, members },
        points: figures.count(wins!.value * 3 + draws!.value),
        goals: figures.count(random.int(37, 88)),
        tickets: figures.count(random.int(4_120, 28_900)),
        fee: figures.measured(random.int(21, 640) * 100_000, 'EUR', -5),
        debt: figures.measured(random.int(121, 980) * 100_000, 'EUR', -5),
        youth: figures.count(Math.round(members.value / random.int(6, 12))),
      },
      words: change.words,
    };
  },

  wordings: {
    release: `# {club}: the season in figures

{club} finished the {year} season with {points} points from {wins} wins, {draws} draws and {losses} defeats. The team scored {goals} goals.

The average attendance at home matches {attendanceRose} by {attendanceRate} to {attendance}, from {attendanceBefore} in {prior}. {tickets} season tickets were sold.

The club has {members} members. [Debts were reduced to {debt}.|The club's debts stand at {debt}.] The transfer of striker {person} brought in {fee}.`,

    wire: `# {club} sell {surname} for {fee:spelled}

{PLACE}, {date} (Coastal Wire) - {club} have sold striker {person} for a fee of {fee:spelled}, the club said on {weekday}.

{club} [ended the season with {points} points|finished with {points} points] and scored {goals} goals. An average of {attendance} spectators attended home matches, compared with {attendanceBefore} the season before.

The club has debts of {debt:spelled}.`,

    newspaper: `# {tickets} season tickets, {debt:short} of debt

{club} have never been so loved and so poor. {tickets} season tickets were sold for the {year} season, and {attendance} spectators came to the average home match. The club has {members:about} members.

But the debts amount to {debt}, treasurer {second} told members on {weekday}. That is why {person}, 23, had to go; the new club pays {fee} for the striker.

On the pitch [it was a season of {wins} wins, {draws} draws and {losses} defeats|there were {wins} wins, {draws} draws and {losses} defeats], which made {points} points. The last match ended 2-2.`,

    blog: `# Was that a good season?

{points} points. {goals} goals. {wins} wins. I've seen worse from {club}.

The stands were {attendanceFuller} than in {prior}: {attendance} on average ({attendanceUp} {attendanceRate}). Season tickets: {tickets}. [Members: {members}.|The club now has {members} members.]

And {surname} leaves for {fee:short}. Debts: {debt:nearly}. See you in August, block 14, row 3.`,
  },

  subgroups: ['Of the members, {youth} are under 18.', 'The club has {youth} members under 18.'],
};
