import { expect, it } from 'vitest';
import { nearestWord } from '../../src/model/nearest-word.js';

const words = ['publisher', 'published', 'harbour', 'event', 'url', 'id'];

const cases: [string, string | undefined][] = [
  ['event', 'event'],
  ['Event', 'event'],
  ['evnt', 'event'],
  ['eventt', 'event'],
  ['evemt', 'event'],
  ['veent', 'event'],
  ['published_', 'published'],
  ['publishes', 'publisher'],
  ['harbor', 'harbour'],
  ['rul', 'url'],
  ['di', 'id'],
  ['uri', 'url'],
  ['ferry', undefined],
  ['', undefined],
];

it.each(cases)('"%s" was meant as %s', (written, meant) => {
  expect(nearestWord(written, words)).toBe(meant);
});

it('there is none among no words', () => {
  expect(nearestWord('event', [])).toBeUndefined();
});
