import type { DocumentInput, DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Span } from '../../src/model/span.js';
import { groupBy } from '../groups/group-by.js';

/** "the boats that sailed There were 12": a sentence begins in the middle of another one. */
const beginsInside = /\p{Ll} (?:There|They|It|This|These|Those) (?:is|are|was|were|has|have|had) /u;

/** "2619 anglers, and so the pier was closed": a figure with its noun, and then no verb for it. */
const bareItem = /^\d[\d,.]*(?:\s+\p{L}+){1,3}\s*,/u;

export const suspiciousBrokenSentence: DocumentRule = {
  id: 'suspicious/broken-sentence',
  summary: 'A figure cut from what it counts by a broken sentence',
  why: 'Bad copying or translation has moved words, and the figure may have ended up with the wrong ones.',
  severity: 'warning',
  scope: 'document',

  *check(input) {
    const bySentence = groupBy(input.claims, ({ sentenceStart }) => sentenceStart);
    for (const { sentence, before } of neighbours(input)) {
      const claims = bySentence.get(sentence.start) ?? [];
      const text = input.of.text.slice(sentence.start, sentence.end);
      const broken = brokenInside(text, sentence, claims) ?? cutFromList(text, before, claims, input);
      if (broken) {
        const [claim, message] = broken;
        yield { message: `${input.of.id}: ${message}`, claims: [claim], cause: 'translation' };
      }
    }
  },

  examples: {
    pass: [
      {
        title: 'A sentence that begins with a figure',
        documents: [
          'The inspectors looked at 74 boats and 38 trailers. 2619 anglers, most of them tourists, had a licence.',
        ],
      },
    ],
    fail: [
      {
        title: 'A full stop in the middle of a list',
        documents: [
          'The inspectors of Kestrel Bay looked at 74 boats, 38 trailers. 2619 anglers, and so the pier was closed until noon.',
        ],
        says: ['a.md: a full stop cuts "2619 anglers" from the list that "38 trailers." ends.'],
      },
      {
        title: 'A sentence inside a sentence',
        documents: ['The harbour office says that all the boats have sailed There were 57 trawlers.'],
        says: [
          'a.md: a sentence begins inside another one at "sailed There were 57", so what "57" counts is not sure.',
        ],
      },
    ],
  },
};

function* neighbours({ of }: DocumentInput): Generator<{ sentence: Span; before: Span | undefined }> {
  for (const { section, sentences } of of.blocks) {
    if (section === 'boilerplate' || section === 'title') continue;
    for (const [at, sentence] of sentences.entries()) yield { sentence, before: sentences[at - 1] };
  }
}

function brokenInside(text: string, { start }: Span, claims: readonly Claim[]): [Claim, string] | undefined {
  const found = beginsInside.exec(text);
  const claim = found && claims.find((after) => after.start >= start + found.index);
  if (!claim) return undefined;
  const around = text.slice(Math.max(0, text.lastIndexOf(' ', found.index - 1) + 1), claim.end - start);
  return [
    claim,
    `a sentence begins inside another one at "${around}", so what "${claim.quote}" counts is not sure.`,
  ];
}

/** The sentence before lists figures without an "and" before the last, so the list goes on in this one. */
function cutFromList(
  text: string,
  before: Span | undefined,
  [first]: readonly Claim[],
  { of, claims }: DocumentInput,
): [Claim, string] | undefined {
  const item = bareItem.exec(text)?.[0];
  if (!item || !first || !before || !text.startsWith(first.quote)) return undefined;
  const listed = claims
    .filter(({ sentenceStart }) => sentenceStart === before.start)
    .toSorted((a, b) => a.start - b.start);
  const [last, previous] = [listed.at(-1), listed.at(-2)];
  if (!last || !previous) return undefined;
  const between = of.text.slice(previous.end, last.start);
  if (!/,\s*$/.test(between)) return undefined;
  return [
    first,
    `a full stop cuts "${item.replace(/\s*,$/, '')}" from the list that "${of.text.slice(last.start, before.end)}" ends.`,
  ];
}
