import { expect, it } from 'vitest';
import { madeCorpus } from '../made-corpus.js';

const dated = (day: string, text: string) => `---\npublished: ${day}\n---\n${text}`;

const copied = 'The market of Merrow was closed for once, and nobody there could say why that was.';

const { neighbours, together } = madeCorpus({
  'a.md': {
    text: dated('2024-03-12', 'The ferry ran aground off Kestrel Bay near Skerry Point, said Ida Quill.'),
  },
  'b.md': {
    text: dated(
      '2024-03-13',
      'A tug brought the Skerry Point ferry to Kestrel Bay, where Ida Quill was waiting.',
    ),
  },
  'c.md': { text: 'Nobody knows when Ida Quill saw the ferry off Skerry Point.' },
  'd.md': { text: `${copied} Trawlers stayed out.` },
  'e.md': { text: `Prices went up again. ${copied}` },
});

it.each([
  { title: 'what surely tells the same event', doc: 'a.md', near: ['b.md', 'c.md'], found: ['b.md'] },
  { title: 'nothing of which that is not sure', doc: 'c.md', near: ['a.md', 'b.md'], found: [] },
  { title: 'what shares text', doc: 'd.md', near: ['e.md'], found: ['e.md'] },
])('together is $title', ({ doc, near, found }) => {
  expect([...neighbours(doc)]).toEqual(near);
  expect([...together(doc)]).toEqual(found);
});
