import type { PassageInput, PassageRule } from '../../src/check/rule.js';
import { periodRelation } from '../../src/model/allen.js';
import { agree } from '../../src/model/agree.js';
import type { Claim } from '../../src/model/claim.js';
import { parsePeriod } from '../../src/model/period.js';
import { quoted } from '../wording/quoted.js';
import { series } from '../wording/series.js';

/** "So far" in two reports made in the same week is the same moment. */
const sameMoment = 7;

/** A smaller figure can be the same twice by chance, a larger one cannot. */
const telling = 100;

export const conflictPeriod: PassageRule = {
  id: 'conflict/period',
  summary: 'The same figures, told in the same words, for periods that cannot both be meant',
  why: 'A total that stands still over months is more likely an old one given a new date.',
  severity: 'error',
  scope: 'passage',

  *check(input) {
    const pairs = sameFigures(input).filter(([a, b]) => cannotBothBeMeant(a, b));
    const [first] = pairs;
    if (!first || pairs.every(([a, b]) => isImplied(a) && isImplied(b))) return;
    if (pairs.length < 2 && Math.abs(first[0].value ?? 0) < telling) return;
    const [left, right] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
    const figures = series(left.map((claim) => quoted(claim, input)));
    yield {
      message:
        `${figures} ${pairs.length === 1 ? 'is' : 'are'} for ${periodsOf(left)} in ${first[0].doc}` +
        ` but for ${periodsOf(right)} in ${first[1].doc}, in the same words.`,
      claims: [...left, ...right],
      cause: 'unknown',
    };
  },

  examples: {
    pass: [
      {
        title: 'A form that is filled in each month',
        documents: [
          'In May 2023 the harbour office counted 412 arrivals, among them 38 cruise ships and 97 trawlers.',
          'In June 2023 the harbour office counted 455 arrivals, among them 41 cruise ships and 90 trawlers.',
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
        says: [],
      },
    ],
  },
};

/** Figures that stand in the same place and read the same, of one metric; a pair of sentences tells each once. */
function sameFigures({ passage, claim }: PassageInput): [Claim, Claim][] {
  return passage.pairs
    .flatMap(({ claims }) => claims)
    .map(([left, right]): [Claim, Claim] => [claim(left), claim(right)])
    .filter(([a, b]) => a.measure === b.measure && (a.quote === b.quote || (a.value === b.value && agree(a, b))));
}

function cannotBothBeMeant(a: Claim, b: Claim): boolean {
  const [one, other] = [a, b].map(({ period = '' }) => parsePeriod(period));
  if (!one || !other || periodRelation(one, other) === 'unknown') return false;
  return one.end !== other.end && !(Math.abs(one.end - other.end) <= sameMoment);
}

function isImplied({ implied }: Claim): boolean {
  return implied?.includes('period') === true;
}

function periodsOf(claims: readonly Claim[]): string {
  return series(claims.map(({ period = '' }) => inWords(period)));
}

/** `../XXXX-05` for a reader: `up to May`. */
function inWords(period: string): string {
  const [from = '', to = from] = period.split('/').map(dateInWords);
  if (from === to) return from;
  if (from === '..') return `up to ${to}`;
  return to === '..' ? `since ${from}` : `${from} to ${to}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function dateInWords(date: string): string {
  const [, year, month, day] = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || (month !== undefined && name === undefined)) return date;
  return [day && String(Number(day)), name, year === 'XXXX' ? undefined : year].filter(Boolean).join(' ') || date;
}
