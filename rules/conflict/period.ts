import type { Complaint, PassageInput, PassageRule } from '../../src/check/rule.js';
import { periodRelation } from '../../src/model/allen.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import { groupBy } from '../groups/group-by.js';
import { periodInWords } from '../../src/model/period-in-words.js';
import { countedFrom } from '../periods/counted-from.js';
import { putElsewhen } from '../periods/put-elsewhen.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

type Pair = [Claim, Claim];

/** "So far" in two reports made in the same week is the same moment. */
const sameMoment = 7;

/** A smaller figure can be the same twice by chance, a larger one cannot. */
const telling = 100;

export const conflictPeriod: PassageRule = {
  id: 'conflict/period',
  summary: 'The same figures for periods that cannot both be meant',
  why: 'A figure that stands still over months is more likely an old one given a new date, or given the wrong one.',
  severity: 'error',
  scope: 'passage',

  *check(input) {
    const pairs = sameFigures(input).filter(
      ([a, b]) => cannotBothBeMeant(a, b) && !(isToday(a, input) && isToday(b, input)),
    );
    for (const told of groupBy(pairs, ([a, b]) => `${a.period} ${b.period}`).values()) {
      const stated = told.find(([a, b]) => !isImplied(a) || !isImplied(b));
      const chance = told.length < 2 && Math.abs(told[0]?.[0].value ?? 0) < telling;
      if (stated && !chance) yield complaint(stated, told, input);
    }
  },

  *checkMetric(input) {
    yield* putElsewhen(input);
    yield* countedFrom(input);
  },

  examples: {
    pass: [
      {
        title: 'A count that stood still',
        documents: [
          '---\npublished: 2024-04-05\n---\nThe Kestrel Bay ferry carried 4,821 passengers in March 2024, said Ida Quill.',
          '---\npublished: 2024-04-06\n---\nIda Quill of the Kestrel Bay ferry: it carried 4,821 passengers in March 2024 as well as 4,821 passengers in February 2024.',
        ],
      },
      {
        title: 'A form that is filled in each month',
        documents: [
          'In May 2023 the harbour office counted 437 arrivals, among them 38 cruise ships and 97 trawlers.',
          'In June 2023 the harbour office counted 455 arrivals, among them 41 cruise ships and 90 trawlers.',
        ],
      },
      {
        title: 'A year ago, which is the same quarter of the year before',
        documents: [
          '---\npublished: 2024-05-05\n---\nIn the first quarter of 2024 the Kestrel Bay ferry carried 5,307 passengers, said Ida Quill, after 4,821 passengers in the first quarter of 2023.',
          '---\npublished: 2024-05-06\n---\nIda Quill said the Kestrel Bay ferry carried 5,307 passengers (a year ago: 4,821 passengers).',
        ],
      },
      {
        title: 'The year of the one month in which it happened',
        documents: [
          '---\npublished: 2024-07-05\n---\nThe Kestrel Bay ferry carried 4,821 passengers in 2024, said Ida Quill.',
          '---\npublished: 2024-07-06\n---\nIda Quill of the Kestrel Bay ferry told the council that it carried 4,821 passengers in June 2024.',
        ],
      },
      {
        title: 'What is so today, said again weeks later',
        documents: [
          '---\npublished: 2024-05-06\n---\nMonks built the first quay of Kestrel Bay. Today the port feeds 5,340 families and 1,210 net makers in the town.',
          '---\npublished: 2024-07-26\n---\nMonks built the first quay of Kestrel Bay. Today the port feeds 5,340 families and 1,210 net makers in the town.',
        ],
      },
    ],
    fail: [
      {
        title: 'An old total with a new date',
        documents: [
          'As of May 2023 the harbour police had checked 1,412 boats and fined 238 skippers for fishing without a licence.',
          'As of October 2023 the harbour police had checked 1,412 boats and fined 238 skippers for fishing without a licence.',
        ],
        says: [
          '"1,412 boats" and "238 skippers" are for up to May 2023 in a.md but for up to October 2023 in b.md, in the same words.',
        ],
      },
      {
        title: 'The right figure for the wrong month',
        documents: [
          '---\npublished: 2024-04-05\n---\nThe Kestrel Bay ferry carried 4,821 passengers in March 2024, said Ida Quill.',
          '---\npublished: 2024-04-06\n---\nIda Quill of the Kestrel Bay ferry told the council that it carried 4,821 passengers in October 2023.',
        ],
        says: ['"4,821 passengers" in a.md is for March 2024, but for October 2023 in b.md.'],
      },
      {
        title: 'What rose over a year, told as if it had over a month',
        documents: [
          '---\npublished: 2024-06-05\n---\nIn May 2024 rents at Kestrel Bay were 3.4% higher than in May 2023, said Ida Quill of the port.',
          '---\npublished: 2024-06-06\n---\nIda Quill of the port said rents at Kestrel Bay in May 2024 were 3.4% higher than in April 2024.',
        ],
        says: ['"3.4%" in a.md is counted from a year before, but from a month before in b.md.'],
      },
      {
        title: 'What half a year brought, told for one month of it',
        documents: [
          '---\npublished: 2024-07-05\n---\nThe harbour office of Kestrel Bay checked 4,821 boats in the first half of 2024, said Ida Quill.',
          '---\npublished: 2024-07-06\n---\nIda Quill of the harbour office of Kestrel Bay told the council that it checked 4,821 boats in June 2024.',
        ],
        says: ['"4,821 boats" in a.md is for January to June 2024, but for June 2024 in b.md.'],
      },
      {
        title: 'What is said to be so on a day, and in the same words on a later one',
        documents: [
          '---\npublished: 2024-05-06\n---\nMonks built the first quay of Kestrel Bay. On 6 May 2024 the port fed 5,340 families and 1,210 net makers in the town.',
          '---\npublished: 2024-07-26\n---\nMonks built the first quay of Kestrel Bay. On 26 July 2024 the port fed 5,340 families and 1,210 net makers in the town.',
        ],
        says: [
          '"5,340 families" and "1,210 net makers" are for 6 May 2024 in a.md but for 26 July 2024 in b.md, in the same words.',
        ],
      },
    ],
  },
};

/** Names the figures of the sentences that state the periods; those that take them over from there are counted. */
function complaint([a, b]: Pair, told: readonly Pair[], input: PassageInput): Complaint {
  const named = told.filter(([one, other]) => isBeside(one, a) && isBeside(other, b));
  const figures = series(named.map(([one]) => quoted(one, input)));
  const more = told.length - named.length;
  return {
    message:
      `${figures}${more > 0 ? `, and ${more} more figures after them,` : ''} ${told.length === 1 ? 'is' : 'are'}` +
      ` for ${periodInWords(a.period)} in ${a.doc} but for ${periodInWords(b.period)} in ${b.doc}, in the same words.`,
    claims: [...named.map(([one]) => one), ...named.map(([, other]) => other)],
    cause: 'unknown',
    evidence: { periods: [a.period, b.period], figures: told.map(([one, other]) => [one.id, other.id]) },
  };
}

function isBeside(claim: Claim, other: Claim): boolean {
  return claim.sentenceStart === other.sentenceStart;
}

/** Figures that stand in the same place and read the same, of one metric; a pair of sentences tells each once. */
function sameFigures({ passage, claim }: PassageInput): Pair[] {
  return passage.pairs
    .flatMap(({ claims }) => claims)
    .map(([left, right]): Pair => [claim(left), claim(right)])
    .filter(
      ([a, b]) => a.measure === b.measure && (a.quote === b.quote || (a.value === b.value && agree(a, b))),
    );
}

function cannotBothBeMeant(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ period = '' }) => parsePeriod(period));
  if (!one || !other || periodRelation(one, other) === 'unknown') return false;
  return one.end !== other.end && !(Math.abs(one.end - other.end) <= sameMoment);
}

/** "Today the port employs 900": background that is as true when it is copied into a later report. */
function isToday({ period, doc, sentenceStart, sentenceEnd }: Claim, { extraction }: PassageInput): boolean {
  const { anchor, times } = extraction(doc);
  const isNow = period !== undefined && period === anchor?.edtf.slice(0, 10);
  return (
    isNow &&
    times.some(({ start, end, relative }) => relative && start >= sentenceStart && end <= sentenceEnd)
  );
}

function isImplied({ implied }: Claim): boolean {
  return implied?.includes('period') === true;
}
