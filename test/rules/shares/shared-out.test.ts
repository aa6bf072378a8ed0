import { describe, expect, it } from 'vitest';
import { sharedOut } from '../../../rules/shares/shared-out.js';
import { madeCorpus } from '../../made-corpus.js';

function lists(text: string): string[][] {
  const claims = Array.from(text.matchAll(/\d+%/g), ([quote]) => ({
    quote,
    value: parseInt(quote),
    unit: '%',
    measure: 'share' as const,
  }));
  const { extractions, documents } = madeCorpus({ 'a.md': { text, claims } });
  return sharedOut(extractions[0]?.claims ?? [], documents[0]?.text ?? '').map((list) =>
    list.map(({ quote }) => quote),
  );
}

describe('sharedOut', () => {
  it.each([
    'The Harbour List won 46% of the vote, the Centre Alliance 38% and the Greens 27%.',
    'The Harbour List took 46% of the vote, ahead of the Centre Alliance with 38% and the Greens on 27%.',
    'Merrow Holdings owns 46% of the ferry company, the council 38% and staff 27%.',
    'About 46% voted for the Harbour List, 38% for the Centre Alliance and 27% for the Greens.',
    'Some 46% of the money goes to schools, 38% to roads and 27% to the harbour.',
    'Of the crates, 46% came from Tern Bay, 38% from Skerry and 27% from Gannet Point.',
    'Share of the vote: Harbour List 46%, Centre Alliance 38%, Greens 27%.',
    'Of the boats, 46% carry nets, 38% carry pots and the remaining 27% carry lines.',
    'Turnout rose by 4%: 46% of members said yes, 38% said no and the rest, 27%, stayed away.',
  ])('finds the list in: %s', (text) => {
    expect(lists(text)).toEqual([['46%', '38%', '27%']]);
  });

  it.each([
    { title: 'people who may count twice', text: 'Of those, 46% were men, 38% smokers and 27% pensioners.' },
    {
      title: 'one party in many places',
      text: 'It won 46% of the vote in Skerry, 38% in Tern Bay, 27% here.',
    },
    { title: 'what can be used together', text: 'Some 46% use the ferry, 38% the bus and 27% a car.' },
    { title: 'the share before', text: 'The Harbour List won 46% of the vote, up from 38%.' },
    { title: 'a part of it', text: 'The Alliance won 46% of the vote, of which the Greens 27%.' },
    {
      title: 'wholes of their own',
      text: 'The ferry sold 46% of its tickets, the club 38% and the fair 27%.',
    },
    {
      title: 'more than one answer',
      text: 'Some 46% voted for a pool and 61% for a park; each had up to three votes.',
    },
    {
      title: 'another thing each',
      text: 'The council owns 46% of the ferry and Merrow 60% of the quarry.',
    },
    {
      title: 'another place each',
      text: 'The List won 46% of the vote in Skerry and the Alliance 60% in Tern Bay.',
    },
    {
      title: 'the rest of something else',
      text: 'The List has 46% of the vote, with the remaining 61% of ballots to be counted.',
    },
    {
      title: 'a rest with parts that are told before',
      text: 'Another 12% are tugs, and the remaining 27% are yachts.',
    },
    { title: 'another election', text: 'The List won 46% of the vote, and in 2019 it had 38% of the vote.' },
  ])('takes $title for none', ({ text }) => {
    expect(lists(text)).toEqual([]);
  });
});
