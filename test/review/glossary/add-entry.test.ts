import { describe, expect, it } from 'vitest';
import { addEntry } from '../../../src/review/glossary/add-entry.js';

const own = `# Fish of the bay, as the market names them.
field: fish
nouns:
  sprat: [silverling] # the desk says so
  "fish market":
    - auction hall
`;

describe('addEntry', () => {
  it.each<[string, string | undefined, Parameters<typeof addEntry>[1], string]>([
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
    ['adds nothing twice', own, { table: 'nouns', canonical: 'sprat', word: 'silverling' }, own],
  ])('%s', (_, source, entry, expected) => {
    expect(addEntry(source, entry, 'ferry')).toBe(expected);
  });
});
