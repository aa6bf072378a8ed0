import { expect, it } from 'vitest';
import { madeCorpus } from '../made-corpus.js';

const dated = (day: string, text: string, event = '') =>
  `---\npublished: ${day}\n${event && `event: ${event}\n`}---\n${text}`;

const { neighbours } = madeCorpus({
  'a.md': { text: dated('2024-03-12', 'The ferry ran aground off Skerry Point, said Ida Quill.') },
  'b.md': { text: dated('2024-03-14', 'At Skerry Point a tug was waiting, and Ida Quill with it.') },
  'c.md': { text: dated('2025-03-14', 'A year on, Ida Quill has left Skerry Point.') },
  'd.md': { text: 'Nobody knows when Ida Quill saw the ferry off Skerry Point.' },
  'e.md': {
    text: dated('2024-03-13', 'Prices at the market of Merrow have gone up, and those of Merrow ale.'),
  },
  'f.md': { text: dated('2024-03-12', 'The market was closed for once.', 'strike') },
  'g.md': { text: dated('2024-06-12', 'Nobody came to the harbour either.', 'strike') },
});

it.each([
  { doc: 'a.md', near: ['b.md', 'd.md'] },
  { doc: 'c.md', near: ['d.md'] },
  { doc: 'd.md', near: ['a.md', 'b.md', 'c.md'] },
  { doc: 'e.md', near: [] },
  { doc: 'f.md', near: ['g.md'] },
])('$doc may tell the story of $near', ({ doc, near }) => {
  expect([...neighbours(doc)]).toEqual(near);
});
