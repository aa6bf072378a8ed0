import type { Field } from '../field.js';
import { figures } from '../figures.js';

/** The result of a vote for mayor. */
export const elections: Field = {
  name: 'elections',
  event: false,
  monthsBack: 48,
  sums: [{ whole: 'valid', parts: ['winner', 'loser', 'third'] }],
  shares: {
    turnout: ['voters', 'registered'],
    winnerShare: ['winner', 'valid'],
    loserShare: ['loser', 'valid'],
    thirdShare: ['third', 'valid'],
  },

  facts(random, later) {
    const registered = figures.count(random.int(18_400, 264_000));
    const turnout = later?.turnoutBefore ?? figures.percent(random.int(412, 781) / 10);
    const voters = figures.count(Math.round((registered.value * turnout.value) / 100));
    const invalid = figures.count(Math.round(voters.value / random.int(55, 140)));
    const valid = figures.count(voters.value - invalid.value);
    const third = figures.count(Math.round((valid.value * random.int(82, 141)) / 1000));
    const loser = figures.count(Math.round((valid.value * random.int(352, 408)) / 1000));
    const winner = figures.count(valid.value - third.value - loser.value);
    return {
      figures: {
        ...{ registered, voters, invalid, valid, winner, loser, third, turnout },
        turnoutBefore: figures.percent(figures.near(turnout.value, random.pick([-7, -4, 3, 6]), 1)),
        lead: figures.count(winner.value - loser.value),
        winnerShare: figures.share(winner, valid),
        loserShare: figures.share(loser, valid),
        thirdShare: figures.share(third, valid),
        stations: figures.count(random.int(21, 184)),
        postal: figures.count(Math.round(voters.value / random.int(5, 9))),
      },
      words: {},
    };
  },

  wordings: {
    release: `# Official result of the mayoral election in {place}

The electoral office of {place} today certified the result of the election for mayor held on {weekday}.

{person} received {winner} votes ({winnerShare}), {second} {loser} votes ({loserShare}) and {third_} {third} votes ({thirdShare}). A total of {valid} valid votes were cast; {invalid} ballots were invalid.

{voters} of {registered} registered voters took part, a turnout of {turnout}. [Four years ago turnout was {turnoutBefore}.|At the previous election four years ago, turnout was {turnoutBefore}.] Ballots were counted in {stations} polling stations.`,

    wire: `# {person} wins {place} mayoral race with {winnerShare:pct}

{PLACE}, {date} (Coastal Wire) - {person} won the race for mayor of {place} with {winner} votes, or {winnerShare:pct} of the vote, [official results showed|the electoral office said]. {second} came second with {loser} votes, or {loserShare:pct}.

Turnout was {turnout:pct}, compared with {turnoutBefore:pct} four years ago. {registered} people were registered to vote.

The winner's lead was {lead} votes.`,

    newspaper: `# {surname} is the new mayor

At 9.52 p.m. on {weekday} it was certain: {person} will be mayor of {place}. {winnerShare} of voters chose the former teacher, who is 47. {secondSurname} got {loserShare}, {thirdSurname} {thirdShare}.

In the end {lead} votes separated the two front-runners: {winner} for {surname}, {loser} for {secondSurname}. {third_} received {third} votes.

[Turnout was {turnout}.|Turnout reached {turnout}.] Out of {registered} registered voters, {voters} went to the polls; {invalid} ballots were invalid.`,

    blog: `# {place} has voted. Some numbers

Turnout first, because it matters: {turnout}. Last time it was {turnoutBefore}.

- {person}: {winner} votes
- {second}: {loser} votes
- {third_}: {third} votes

That's {winnerShare:whole} for the winner. [{voters:about} people voted.|In all {voters:about} people voted.] The gap between first and second was {lead} votes. And {invalid} ballots were invalid.`,
  },

  subgroups: [
    '{postal} of the voters voted by post.',
    'Of those who took part in the election, {postal} did so by post.',
  ],
};
