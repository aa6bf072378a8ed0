import { expect, it } from 'vitest';
import { isForm } from '../../src/align/is-form.js';
import { tokenSentences } from '../../src/align/token-sentences.js';
import { madeCorpus } from '../made-corpus.js';

/** A sentence in which every number that is no year states something. */
const sentence = (text: string) => {
  const claims = Array.from(text.matchAll(/\b(?!20\d\d\b)\d[\d,]*/g), ([quote]) => ({ quote }));
  const { documents, extractions } = madeCorpus({ 'a.md': { text, claims } });
  return tokenSentences(documents[0]!, extractions[0]!.claims)[0]!;
};

it.each([
  {
    title: 'other names and figures',
    left: 'The council of Merrow adopted a budget of 4,210 crowns.',
    right: 'The council of Skerry adopted a budget of 9,730 crowns.',
    is: true,
  },
  {
    title: 'other names alone',
    left: 'A boat of the Merrow fleet sank in 4 minutes.',
    right: 'A boat of the Skerry fleet sank in 4 minutes.',
    is: true,
  },
  {
    title: 'the same names, one figure changed',
    left: 'The council of Merrow adopted a budget of 4,210 crowns.',
    right: 'The council of Merrow adopted a budget of 4,120 crowns.',
    is: false,
  },
  {
    title: 'the same names, three figures changed',
    left: 'Boats in Merrow landed 41 crates of cod, 32 of crab and 17 of eel.',
    right: 'Boats in Merrow landed 52 crates of cod, 28 of crab and 33 of eel.',
    is: true,
  },
  {
    title: 'one figure of three changed',
    left: 'Boats in Merrow landed 41 crates of cod, 32 of crab and 17 of eel.',
    right: 'Boats in Merrow landed 41 crates of cod, 28 of crab and 17 of eel.',
    is: false,
  },
  {
    title: 'another month',
    left: 'In May 2023 the harbour police checked 1,412 boats and fined 238 skippers.',
    right: 'In October 2023 the harbour police checked 1,412 boats and fined 238 skippers.',
    is: false,
  },
])('$title: $is', ({ left, right, is }) => {
  expect(isForm([[sentence(left), sentence(right)]])).toBe(is);
});
