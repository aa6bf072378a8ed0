import { describe, expect, it } from 'vitest';
import { incomingOf } from './incoming-of.js';
import { madePdf } from './made-pdf.js';
import { toldOf } from './told-of.js';

describe('PDF files', () => {
  it('come in paragraphs, without page numbers and running heads, words whole', async () => {
    const head = [60, 810, 9, 'Bay Echo, 14 January 2031'] as const;
    const pdf = madePdf([
      [
        head,
        [60, 780, 20, 'A record year'],
        [60, 740, 11, 'The ferry carried 48,210 passengers, the har-'],
        [60, 726, 11, 'bour office said.'],
        [60, 700, 11, 'It has 12 boats, and'],
        [300, 30, 9, '1'],
      ],
      [head, [60, 780, 11, '4 more will come.'], [300, 30, 9, '2']],
      [head, [60, 780, 11, 'The pier is new.'], [300, 30, 9, '3']],
    ]);
    const read = await incomingOf(pdf, 'report.pdf');
    expect(read.body.split('\n\n')).toEqual([
      'A record year',
      'The ferry carried 48,210 passengers, the harbour office said.',
      'It has 12 boats, and 4 more will come.',
      'The pier is new.',
    ]);
    expect(read.format).toBe('plain');
    expect(toldOf(read)).toMatchObject({ title: 'A record year' });
  });

  it('keep columns apart', async () => {
    const pdf = madePdf([
      [
        [60, 700, 11, 'The ferry has'],
        [60, 686, 11, '12 boats and'],
        [300, 700, 11, '4 piers.'],
        [300, 660, 11, 'The mayor is new.'],
      ],
    ]);
    expect((await incomingOf(pdf)).body).toBe('The ferry has 12 boats and 4 piers.\n\nThe mayor is new.');
  });
});
