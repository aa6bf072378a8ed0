import type { Lookup, PassageRule } from '../../src/check/rule.js';
import type { Claim } from '../../src/model/claim.js';

type TextLookup = Pick<Lookup, 'document'>;

export const conflictLabel: PassageRule = {
  id: 'conflict/label',
  summary: 'The same figure in the same sentence, counted as different things',
  why: 'One of the two was misread or mistranslated; if both mean the same, the glossary can say so.',
  severity: 'warning',
  scope: 'passage',

  *check({ passage, claim, ...lookup }) {
    for (const [left, right] of passage.pairs.flatMap(({ claims }) => claims)) {
      const [a, b] = [claim(left), claim(right)];
      if (a.doc === b.doc || !isSameCount(a, b) || !differ(a, b, lookup)) continue;
      yield {
        message:
          `The same figure counts different things: ${labelled(a, lookup)} in ${a.doc},` +
          ` ${labelled(b, lookup)} in ${b.doc}.`,
        claims: [a, b],
        cause: 'translation',
        evidence: { metrics: [a.metric, b.metric], objects: [a.object, b.object] },
      };
    }
  },

  examples: {
    pass: [
      {
        title: 'The same thing in other words',
        documents: [
          'After the storm 38 people were rescued from the Kestrel Bay ferry and taken to the town hall by bus.',
          'After the storm 38 persons were rescued from the Kestrel Bay ferry and taken to the town hall by bus.',
        ],
      },
      {
        title: 'A count that is the same by chance, in a sentence of its own',
        documents: [
          'The lifeboat of Kestrel Bay brought in 38 sailors on Monday, said Ida Quill of the coastguard.',
          'The school of Kestrel Bay sent 38 children home on Monday, since the ferry had been cancelled.',
        ],
      },
    ],
    fail: [
      {
        title: 'Sailors in one report, children in the other',
        documents: [
          'After the storm 38 sailors were rescued from the Kestrel Bay ferry and taken to the town hall by bus.',
          'After the storm 38 children were rescued from the Kestrel Bay ferry and taken to the town hall by bus.',
        ],
        says: ['The same figure counts different things: "38 sailors" in a.md, "38 children" in b.md.'],
      },
      {
        title: 'The same people, who did something else',
        documents: [
          'On the day of the regatta 2,140 people came to Kestrel Bay, among them 402 who sailed there by boat.',
          'On the day of the regatta 2,140 people came to Kestrel Bay, among them 402 who slept there in tents.',
        ],
        says: [
          'The same figure counts different things: "402 who sailed there by boat" in a.md, "402 who slept there in tents" in b.md.',
        ],
      },
    ],
  },
};

/** Money and rates are not counted; what they are of, each report words in its own way. */
function isSameCount(a: Claim, b: Claim): boolean {
  return (
    a.value !== null &&
    a.value === b.value &&
    [a, b].every(({ unit, measure }) => unit === '1' && measure === 'level')
  );
}

/** Two metrics may differ by their topic alone, which one report tells and the other does not; so the words count. */
function differ(a: Claim, b: Claim, lookup: TextLookup): boolean {
  const [one, other] = [labelOf(a, lookup), labelOf(b, lookup)];
  if ([one, other].every((label) => clause.test(label))) return tellApart(one, other);
  return a.metric !== b.metric && headOf(one) !== headOf(other);
}

/** "402 who came by boat": the clause says which ones, and what they are is the same. */
const clause = /^(?:who|which|that)\s/;

/** Whether each of two clauses has words of its own; word forms are told by their beginnings. */
function tellApart(a: string, b: string): boolean {
  const [one, other] = [a, b].map(
    (label) =>
      new Set(
        label
          .toLowerCase()
          .match(/[\p{L}\p{N}]{4,}/gu)
          ?.map((word) => word.slice(0, 4)),
      ),
  ) as [Set<string>, Set<string>];
  const own = (words: Set<string>, rivals: Set<string>) => [...words].some((word) => !rivals.has(word));
  return own(one, other) && own(other, one);
}

/** What is counted, as written: what stands next to the figure where that tells more. */
function labelOf(claim: Claim, { document }: TextLookup): string {
  // "convicted 12 and freed three": where no noun stands, what they did tells them apart.
  if (claim.object === claim.quote && claim.action !== undefined) return claim.action;
  const rest = document(claim.doc).text.slice(claim.end, claim.sentenceEnd);
  const next = /^[^.,;:!?()]*/.exec(rest)?.[0] ?? '';
  const tells =
    claim.object === undefined || /^\s*(?:of (?:them|those|whom|these)|who|which|that)\b/.test(next);
  return (tells ? next : (claim.object ?? '')).trim();
}

/** "workers" of "workers from the harbour"; a form in "-s" is the same word without it. */
function headOf(label: string): string {
  const words = label.toLowerCase().replace(/^of (?:them|those|whom|these)\s+/, '');
  const [phrase = words] = words.split(
    /\s+(?:of|in|for|with|under|including|who|that|from|to|at|on|by|were|was)\s/,
  );
  return (phrase.split(/\s+/).at(-1) ?? phrase).replace(/(?<=..)e?s$/, '');
}

function labelled(claim: Claim, lookup: TextLookup): string {
  return `"${claim.quote} ${labelOf(claim, lookup).split(/\s+/).slice(0, 6).join(' ')}"`;
}
