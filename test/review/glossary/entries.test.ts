import { expect, it } from 'vitest';
import { addEntry } from '../../../src/review/glossary/add-entry.js';
import { removeEntry } from '../../../src/review/glossary/remove-entry.js';
import type { ProposedEntry } from '../../../src/review/wire.js';

const own = `# Fish of the bay, as the market names them.
field: fish
nouns:
  sprat: [silverling] # the desk says so
  "fish market":
    - auction hall
`;

const rows: [string, string | undefined, ProposedEntry, string][] = [
  [
    'begins a glossary',
    undefined,
    { table: 'verbs', canonical: 'land', word: 'bring ashore' },
    'field: ferry\nverbs:\n  land: [bring ashore]\n',
  ],
  [
    'adds to a list on one line, and keeps comments',
    own,
    { table: 'nouns', canonical: 'sprat', word: 'brisling' },
    own.replace('[silverling]', '[silverling, brisling]'),
  ],
  [
    'adds to a list of lines',
    own,
    { table: 'nouns', canonical: 'fish market', word: 'fish hall' },
    own.replace('- auction hall', '- auction hall\n    - fish hall'),
  ],
  [
    'begins a table and a meaning',
    own,
    { table: 'metrics', canonical: 'land fish', word: 'catch' },
    `${own}metrics:\n  land fish: [catch]\n`,
  ],
];

it.each(rows)('addEntry %s, and removeEntry leaves no trace of it', (_, source, entry, expected) => {
  expect(addEntry(source, entry, 'ferry')).toBe(expected);
  expect(removeEntry(expected, entry)).toBe(source);
});

it('addEntry adds nothing twice', () => {
  expect(addEntry(own, { table: 'nouns', canonical: 'sprat', word: 'silverling' }, 'ferry')).toBe(own);
});

it('removeEntry leaves a glossary alone that does not have the word', () => {
  expect(removeEntry(own, { table: 'nouns', canonical: 'sprat', word: 'brisling' })).toBe(own);
});
