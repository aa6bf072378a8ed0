import { describe, expect, it } from 'vitest';
import { longNames } from '../../src/align/long-names.js';

/** The words of sentences that have a capital, as the profile of a report finds them. */
function capitals(...sentences: string[]) {
  return sentences.map((sentence) =>
    Array.from(sentence.matchAll(/\p{Lu}\p{L}+/gu), ({ 0: name, index }) => ({
      name: name.toLowerCase(),
      start: index,
      end: index + name.length,
    })),
  );
}

describe('longNames', () => {
  it.each([
    {
      title: 'a first name and a surname',
      sentences: ['the skipper, Ida Quill, was there'],
      beside: { ida: ['quill'], quill: ['ida'] },
    },
    {
      title: 'a surname that is used by itself as well',
      sentences: ['the skipper, Ida Quill, was there', 'nobody asked Quill'],
      beside: { ida: ['quill'] },
    },
    {
      title: 'a first name of two people',
      sentences: ['the skipper, Ida Quill, met Ida Marsh'],
      beside: { ida: ['quill', 'marsh'], quill: ['ida'], marsh: ['ida'] },
    },
    { title: 'two names with a comma between', sentences: ['in Skerry, Tern was seen'], beside: {} },
    {
      title: 'a word that has its capital from where it stands',
      sentences: ['Yesterday Skerry was closed'],
      beside: { yesterday: ['skerry'] },
    },
    {
      title: 'a name at the start of its sentence',
      sentences: ['Harbour Trading closed a shop'],
      names: ['harbour'],
      beside: { harbour: ['trading'], trading: ['harbour'] },
    },
  ])('knows $title', ({ sentences, names = [], beside }) => {
    const found = longNames(capitals(...sentences), (word) => names.includes(word));
    expect(Object.fromEntries(found)).toEqual(beside);
  });
});
