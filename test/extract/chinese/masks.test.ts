import { describe, expect, it } from 'vitest';
import { findChineseMasks } from '../../../src/extract/chinese/masks/find-chinese-masks.js';
import { findSetWords } from '../../../src/extract/chinese/masks/find-set-words.js';
import { chineseMasks } from '../../../src/extract/chinese/masks/index.js';
import { webAddress } from '../../../src/extract/masks/web-address.js';
import { withExamples } from '../listed.js';

it('each mask of the folder is in the list, once', async () => {
  const found = await withExamples('chinese/masks');
  expect(new Set(chineseMasks)).toEqual(new Set([webAddress, ...found]));
  expect(chineseMasks).toHaveLength(found.length + 1);
});

describe.each(chineseMasks)('$name', ({ pattern, examples, counterexamples }) => {
  const hiddenIn = (text: string): string[] => Array.from(text.matchAll(pattern), ([hidden]) => hidden);

  it.each(Object.entries(examples))('in %j', (text, hidden) => {
    expect(hiddenIn(text)).toEqual(hidden);
  });

  it('is shown what it must leave alone', () => {
    expect(counterexamples.length).toBeGreaterThan(0);
  });

  it.each(counterexamples)('not in %j', (text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});

describe('words that hold a numeral', () => {
  it.each([
    ['海湾统一管理，十分安全', ['统一', '十分']],
    ['四川渔民收拾渔网', ['四川', '收拾']],
    ['一起交通事故', []],
    ['等了十分钟', []],
    ['共三十一起', []],
    ['占三分之一', []],
  ])('%s', (text, words) => {
    expect(findSetWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

it('stretches come in order and apart', () => {
  const text = '3号码头的“净港—2020”行动四处抓人，见www.kestrel.example。';
  const found = findChineseMasks(text);
  expect(found.map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)).toEqual([
    'code: 3号',
    'name: “净港—2020”',
    'idiom: 四处',
    'address: www.kestrel.example。',
  ]);
});
