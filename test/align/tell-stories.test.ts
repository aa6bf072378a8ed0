import { describe, expect, it } from 'vitest';
import { madeCorpus } from '../made-corpus.js';

const dated = (day: string, text: string, event = '') =>
  `---\npublished: ${day}\n${event && `event: ${event}\n`}---\n${text}`;

const aground = 'The ferry ran aground off Kestrel Bay near Skerry Point, said Ida Quill of the coastguard.';
const towed = 'A tug brought the Skerry Point ferry to Kestrel Bay, where Ida Quill was waiting.';
const market = 'Prices at the fish market went up again, and nobody there could say why that was.';

function verdict(a: string, b: string): string {
  return madeCorpus({ 'a.md': { text: a }, 'b.md': { text: b } }).stories('a.md', 'b.md').verdict;
}

describe('tellStories', () => {
  it.each([
    {
      title: 'near in time, with names in common',
      a: dated('2024-03-12', aground),
      b: dated('2024-03-13', towed),
      is: 'same',
    },
    {
      title: 'months apart, with names in common',
      a: dated('2024-03-12', aground),
      b: dated('2024-07-13', towed),
      is: 'different',
    },
    {
      title: 'near in time, with nothing in common',
      a: dated('2024-03-12', aground),
      b: dated('2024-03-13', market),
      is: 'unclear',
    },
    {
      title: 'of two firms and two people of whom one has a name like the other',
      a: dated(
        '2024-03-12',
        'The chain Harbour Stores shut a shop in Tern, said Ida Quill, and Ida Quill left.',
      ),
      b: dated(
        '2024-03-12',
        'The group Harbour Trading hired staff in Skerry, said Ida Marsh, and Ida Marsh won.',
      ),
      is: 'different',
    },
    {
      title: 'of one firm that is named in short',
      a: dated('2024-03-12', 'The chain Harbour Stores shut a shop, and Ida Quill of Harbour Stores left.'),
      b: dated('2024-03-12', 'Nobody at Harbour would say why the shop was shut, nor would Ida Quill.'),
      is: 'same',
    },
    {
      title: 'near in time, with only words of their trade in common',
      a: dated('2024-03-12', 'The Harbour Office in Tern said its office in the harbour was shut.'),
      b: dated(
        '2024-03-12',
        'At Skerry a Harbour Office opened, and the office said no more of the harbour.',
      ),
      is: 'unclear',
    },
    {
      title: 'near in time, of a firm that its address on the web names as well',
      a: dated(
        '2024-03-12',
        'The chain Quillmart shut a shop, said Ida Marsh of Quillmart (www.quillmart.example).',
      ),
      b: dated('2024-03-12', 'Nobody at Quillmart would say why, and Quillmart had no comment.'),
      is: 'same',
    },
    { title: 'undated, with names in common', a: aground, b: towed, is: 'unclear' },
    { title: 'undated, copied', a: `${aground} ${market}`, b: `${market} ${aground}`, is: 'same' },
    {
      title: 'copied, but a year later',
      a: dated('2024-03-12', market),
      b: dated('2025-03-12', market),
      is: 'different',
    },
    {
      title: 'one event by metadata',
      a: dated('2024-03-12', aground, 'grounding'),
      b: dated('2024-07-12', market, 'grounding'),
      is: 'same',
    },
    {
      title: 'two events by metadata',
      a: dated('2024-03-12', aground, 'grounding'),
      b: dated('2024-03-12', towed, 'salvage'),
      is: 'different',
    },
  ])('$title: $is', ({ a, b, is }) => {
    expect(verdict(a, b)).toBe(is);
    expect(verdict(b, a)).toBe(is);
  });

  const counted = (count: string, text: string) => ({
    text: dated('2024-03-12', text),
    claims: [{ quote: count }],
  });

  it('does not hold against two reports that their figures differ', () => {
    const say = (count: string) => counted(count, `${aground} There were ${count} people on board.`);
    const { stories } = madeCorpus({ 'a.md': say('94'), 'b.md': say('121') });
    expect(stories('a.md', 'b.md').verdict).toBe('same');
  });

  it.each([
    { figures: 'a figure of four digits', count: '4,821', is: 'same' },
    { figures: 'a figure of three digits', count: '482', is: 'same' },
    { figures: 'a figure of two digits', count: '48', is: 'unclear' },
    { figures: 'a round figure', count: '48,000', is: 'unclear' },
  ])('of two that share no name but $figures: $is', ({ count, is }) => {
    const { stories } = madeCorpus({
      'a.md': counted(count, `The ferry had ${count} people on board.`),
      'b.md': counted(count, `Aboard it there were ${count}, nobody knows why.`),
    });
    expect(stories('a.md', 'b.md').verdict).toBe(is);
  });

  it('takes a third report that surely tells the event with both, in a small corpus', () => {
    const reports = {
      'a.md': { text: dated('2024-03-12', aground) },
      'b.md': { text: dated('2024-03-13', `${towed} Cranes from Merrow helped, and Otto Brandt.`) },
      'c.md': {
        text: dated('2024-03-14', 'Otto Brandt sent the cranes, and Merrow paid Otto Brandt for it.'),
      },
    };
    const found = madeCorpus(reports).stories('a.md', 'c.md');
    expect(found).toMatchObject({ verdict: 'same', why: 'both tell one event with b.md' });
    const { 'b.md': third, ...two } = reports;
    expect(madeCorpus(two).stories('a.md', 'c.md').verdict).toBe('unclear');
    const crowd = { ...two, 'b.md': third };
    const years = Array.from({ length: 20 }, (_, at) => dated(`20${at + 30}-01-01`, market));
    const others = Object.fromEntries(years.map((text, at) => [`d${at}.md`, { text }]));
    expect(madeCorpus({ ...crowd, ...others }).stories('a.md', 'c.md').verdict).toBe('unclear');
  });

  it('asks for more in a crowd than a place in common, and takes figures for it', () => {
    const crowd = Object.fromEntries(
      Array.from({ length: 80 }, (_, day) => {
        const at = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
        return [`${day}.md`, { text: dated(at, market) }];
      }),
    );
    const fair = (words: string) => dated('2024-03-12', `The fair in Skerry ${words} 1,234 visitors.`);
    const report = (words: string, quotes: string[]) => ({
      text: fair(words),
      claims: quotes.map((quote) => ({ quote, value: 1234 })),
    });
    const of = (quotes: string[]) =>
      madeCorpus({ ...crowd, 'a.md': report('drew', quotes), 'b.md': report('counted', quotes) });
    expect(of([]).stories('a.md', 'b.md').verdict).not.toBe('same');
    expect(of(['1,234']).stories('a.md', 'b.md').verdict).toBe('same');
  });

  it('names a document that is not there', () => {
    const { stories } = madeCorpus({ 'a.md': { text: market } });
    expect(() => stories('a.md', 'b.md')).toThrow('No document "b.md"');
  });
});
