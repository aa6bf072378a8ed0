import type { Complaint, DocumentInput, DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import { groupBy } from '../groups/group-by.js';
import { quoted } from '../wording/quoted.js';
import { sentenceOf } from '../wording/sentence-of.js';
import { series } from '../wording/series.js';

/** A claim and the same one again, further down. */
interface Repeat {
  first: Claim;
  again: Claim;
}

/** How many of a lead's, or a paragraph's, figures the body may take up again, one by one, as news style does. */
const [usualFromLead, usualFromBody] = [2, 1];

export const duplicateClaim: DocumentRule = {
  id: 'duplicate/claim',
  summary: 'A report that tells the same figures twice',
  why: 'A paragraph that comes twice is a slip of editing, or a second text pasted under the first.',
  severity: 'info',
  scope: 'document',

  *check(input) {
    const byParagraph = groupBy(
      repeatsIn(input),
      ({ first, again }) => `${blockAt(first, input)} ${blockAt(again, input)}`,
    );
    const worthTelling = [...byParagraph.values()].filter((repeats) => isUnusual(repeats, input));
    const byFirst = groupBy(worthTelling, (repeats) => repeats.map(({ first }) => first.id).join(' '));
    for (const groups of byFirst.values()) yield complaint(groups.flat(), input);
  },

  examples: {
    pass: [
      {
        title: 'The headline figure in the report',
        documents: [
          '# Pier to cost 2.6 million euros\n\nThe new pier at Kestrel Bay will cost 2.6 million euros, the council said.',
        ],
      },
      {
        title: 'The same count in two years',
        documents: [
          'Police in Kestrel Bay fined 238 skippers in 2022.\n\nThe harbour office was pleased.\n\nIn 2023 police in Kestrel Bay fined 238 skippers.',
        ],
      },
    ],
    fail: [
      {
        title: 'The lead pasted under the report',
        documents: [
          'Police in Kestrel Bay checked 1,412 boats in 2023 and fined 238 skippers.\n\nThe harbour office was pleased.\n\nIn 2023 police in Kestrel Bay checked 1,412 boats and fined 238 skippers.',
        ],
        says: ['a.md tells "1,412 boats" and "238 skippers" more than once: line 1 and line 5.'],
      },
    ],
  },
};

function repeatsIn({ claims }: DocumentInput): Repeat[] {
  const readable = claims
    .filter(({ section }) => section !== 'boilerplate')
    .toSorted((a, b) => a.start - b.start);
  const repeats = [...groupBy(readable, whatIsSaid).values()].flatMap((told) => {
    const [first] = told;
    const [firstBelow] = told.filter(({ section }) => section !== 'title');
    const from = (origin: Claim | undefined, later: readonly Claim[]) =>
      later.flatMap((again) =>
        origin && again.sentenceStart > origin.sentenceStart ? [{ first: origin, again }] : [],
      );
    return [...(first === firstBelow ? [] : from(first, told)), ...from(firstBelow, told)];
  });
  return repeats.toSorted((a, b) => a.first.start - b.first.start || a.again.start - b.again.start);
}

function whatIsSaid(claim: Claim): string {
  const { metric, measure, unit, value, low, high, relation, direction, period, place, quote } = claim;
  const figure = value === null && low === null && high === null ? quote : [value, low, high, relation];
  return JSON.stringify([metric, measure, unit, figure, direction, period, place]);
}

function blockAt({ start }: Claim, { of }: DocumentInput): number {
  return of.blocks.findIndex((block) => block.start <= start && start < block.end);
}

/**
 * A report takes up its headline and its lead again, and that is how news is written. It is a slip where a whole
 * sentence comes again, where the figures of a paragraph come again together, or where they do so at the end.
 */
function isUnusual(repeats: readonly Repeat[], input: DocumentInput): boolean {
  const [{ first, again }] = repeats as [Repeat];
  if (sentenceOf(first, input) === sentenceOf(again, input)) return true;
  if (first.section === 'title') return false;
  const closing =
    blockAt(again, input) === input.of.blocks.findLastIndex(({ section }) => section === 'body');
  const usual = first.section === 'lead' ? usualFromLead : usualFromBody;
  return repeats.length > (closing ? 1 : usual);
}

function complaint(repeats: readonly Repeat[], input: DocumentInput): Complaint {
  const firsts = [...new Set(repeats.map(({ first }) => first))];
  const figures = series(firsts.map((claim) => quoted(claim, input)));
  const lines = series(repeats.flatMap(({ first, again }) => [`line ${first.line}`, `line ${again.line}`]));
  return {
    message: `${input.of.id} tells ${figures} more than once: ${lines}.`,
    claims: [...firsts, ...repeats.map(({ again }) => again)],
  };
}
