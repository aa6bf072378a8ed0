import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/read/read-glossary.js';
import { inFolder } from './in-folder.js';

const readOne = (source: string) =>
  inFolder({ 'harbour.yaml': source }, async (folder) => {
    const { glossaries, problems } = await readGlossary([join(folder, 'harbour.yaml')]);
    return {
      glossaries,
      problems: problems.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    };
  });

describe('readGlossary', () => {
  it('reads the words of a field', async () => {
    const source = 'field: harbour\nverbs:\n  land: [unload, bring ashore]\npersons: [fisherman]\n';
    expect(await readOne(source)).toEqual({
      glossaries: [{ field: 'harbour', verbs: { land: ['unload', 'bring ashore'] }, persons: ['fisherman'] }],
      problems: [],
    });
  });

  it.each([
    [
      'an unknown key',
      'field: harbour\nvebs:\n  land: [unload]',
      /^2:1: "vebs": not a known field; did you mean "verbs"\?$/,
    ],
    [
      'a word in capitals',
      'field: harbour\nverbs:\n  land: [unload, Dock]',
      /^3:18: "verbs \/ land \/ 1": expected a word or phrase in lower case, not "Dock"$/,
    ],
    ['a missing field', 'verbs:\n  land: [unload]', /^1:1: "field": expected, but missing$/],
    [
      'a value of the wrong type',
      'field: harbour\nnouns: [boat]',
      /^2:8: "nouns": expected object, not \["boat"\]$/,
    ],
    ['broken YAML', 'field: harbour\nverbs: {land: [unload}', /^2:\d+: is no valid YAML: /],
    ['an empty file', '', /^1:1: expected object, not null$/],
  ])('tells %s at its place', async (_, source, expected) => {
    const { glossaries, problems } = await readOne(source);
    expect(glossaries).toEqual([]);
    expect(problems[0]).toMatch(expected);
  });

  it('tells a file that is not there', async () => {
    const { problems } = await readGlossary(['kestrel/none.yaml']);
    expect(problems).toEqual([{ path: 'kestrel/none.yaml', message: 'there is no glossary of this name' }]);
  });
});
