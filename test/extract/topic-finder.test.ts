import { describe, expect, it } from 'vitest';
import { TopicFinder } from '../../src/extract/metric/topic-finder.js';

const finder = new TopicFinder(['flood', 'epidemic', 'landslide', 'injury', 'covid-19']);

describe('a topic may stand in a text', () => {
  it.each([
    ['A flood closed the harbour.', true],
    ['FLOODS closed the harbour.', true],
    ['Its injuries kept the keeper at home.', true],
    ["The landslide's edge", true],
    ['A flood-hit quay', true],
    ['COVID-19 closed the fish market.', true],
    ['凯斯特雷尔湾的渡轮', true],
    ['The ferry was late.', false],
    ['A flooded quay', false],
    ['', false],
  ])('%j: %j', (text, expected) => {
    expect(finder.mayStandIn(text, { start: 0, end: text.length })).toBe(expected);
  });
});
