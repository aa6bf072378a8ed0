import type { DocumentInput, DocumentRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';
import type { Span } from '../../src/model/span.js';
import { groupBy } from '../groups/group-by.js';

/** "the boats organized There were 12": a sentence begins in the middle of another one. */
const beginsInside = /\p{Ll} (?:There|They|It|This|These|Those) (?:is|are|was|were|has|have|had) /u;

/** "3787 people, and effectively closed the road": a figure with its noun, and then no verb for it. */
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
        documents: ['Police stopped 125 boats and 32 trawlers. 3787 people, most of them tourists, were asked for papers.'],
      },
    ],
    fail: [
      {
        title: 'A full stop in the middle of a list',
        documents: ['Police in Kestrel Bay have stopped 125 boats, 32 trawlers. 3787 people, sailors and others, effectively closing the harbour.'],
        says: [],
      },
      {
        title: 'A sentence inside a sentence',
        documents: ['Among the boats that the harbour office organized There were 931 trawlers.'],
        says: [],
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
  return [claim, `a sentence begins inside another one at "${around}", so what "${claim.quote}" counts is not sure.`];
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
  const listed = claims.filter(({ sentenceStart }) => sentenceStart === before.start).toSorted((a, b) => a.start - b.start);
  const [last, previous] = [listed.at(-1), listed.at(-2)];
  if (!last || !previous) return undefined;
  const between = of.text.slice(previous.end, last.start);
  if (!/,\s*$/.test(between)) return undefined;
  return [
    first,
    `a full stop cuts "${item.replace(/\s*,$/, '')}" from the list that "${of.text.slice(last.start, before.end)}" ends.`,
  ];
}
