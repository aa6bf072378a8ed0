import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/read/sentences.js';

const split = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  /** A bar stands wherever a sentence ends and another one starts. */
  it.each([
    ['The ferry sank. |Nobody was hurt.'],
    ['Was it the wind? |The mayor thinks so! |We do not.'],
    ['“We dig with our hands.” |The crane came at noon.'],
    ['"Why now?" he asked. |Nobody knew.'],
    ['(The pier was closed.) |It opened on Friday.'],
    ['They waited … |Then the boat came.'],
    ['They waited ... and waited.'],
    ['渔船受损12艘。|损失达300万元！|谁来赔？|没人知道。'],
  ])('ends at a stop: %s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each([
    ['Dr. Pell treated 12 people.'],
    ['The photo by J. Okell shows 3 boats.'],
    ['The U.S. Coast Guard sent 2 boats.'],
    ['Kestrel Ferries Inc. |The owner lost $3.4 million.'],
    ['Berth No. 4 was hit on Nov. 5 by a trawler.'],
    ['“Was it enough?” |No. |The pier is shut.'],
    ['It left at 9 p.m. |Police saw it.'],
    ['It left at 9 p.m. Monday with 40 people.'],
    ['It left at 4.17 a.m. on Tuesday.'],
    ['Fish, e.g. Atlantic cod, rose 3.5% to $4.20 a kilo.'],
    ['1. The council meets at noon.'],
    ['The club won on 12. March again.'],
  ])('leaves the stop to its word: %s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each([
    ['Fares rose 5%.|99000 people came.'],
    ['It was the best year.|99000 people came.'],
    ['The council met on the 25th.|Since then 12 boats left.'],
    ['Catches fell by 77%.|A total of 12 boats sank.'],
    ['Sales rose (by 4%).|The market is full.'],
    ['It stopped in 2021.|The pier has been shut since.'],
    ['The town paid.|3.5 million is left.'],
    ['She said: "It sank."|The mayor nodded.'],
    ['It sank.|"We saw it," he said.'],
    ['码头关闭.|渔民不满。'],
  ])('parts sentences glued together: %s', (marked) => {
    expect(split(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it.each([
    'See https://kestrel.example/News.Today for more',
    'Write to Ana.Pell@kestrel.example today',
    'Open Harbour.PDF or version 2.4.1 of Tide.JS',
    'It rose from 3.5 to 12.75 in the U.S.A. again',
    'Ask at Kestrel.Com or berth No.5',
  ])('keeps addresses, names and numbers whole: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('leaves blank space, emphasis and stray stops out or with the sentence before', () => {
    expect(split('  **Fares.** They rose. .  \r\n It is _so_. [1] ')).toEqual([
      'Fares.',
      'They rose. .',
      'It is _so_.',
      '[1]',
    ]);
  });

  it('takes a line end within a block for a space', () => {
    expect(split('The ferry\nsank on\r\nSunday. It was\nold.')).toEqual([
      'The ferry\nsank on\r\nSunday.',
      'It was\nold.',
    ]);
  });

  it.each(['.', 'a.', 'A.', '7', '"', '."', '. ', '(.', 'a."B', '[1].', 'x@y.Z', '。'])(
    'takes linear time on a million characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      const started = performance.now();
      sentences(text, { start: 0, end: text.length });
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
