import { describe, expect, it } from 'vitest';
import { sumsAcross } from '../../../rules/sums/sums-across.js';
import { inputs } from '../../../src/check/inputs.js';
import { madeCorpus } from '../../made-corpus.js';
import type { MadeClaim } from '../../made-corpus.js';
import { reportOn } from '../findings-of.js';

const ofWards = (...wards: string[]) =>
  wards.map((place, at): MadeClaim => ({ quote: `${at + 2}10`, place }));

/** The sums that reports make up together, each as the figures of its parts and whole. */
function sums(total: MadeClaim, parts: MadeClaim[], { day = 10, text = '', more = [] as MadeClaim[] } = {}) {
  const listed = parts.map(({ quote, place }) => `${quote} in ${place ?? 'all'}`).join(', ');
  const also = more.map(({ quote }) => `In all ${quote}.`).join(' ');
  const corpus = madeCorpus({
    'a.md': reportOn(10, `Kestrel Bay counts the homes that were lost: ${total.quote}.`, total),
    'b.md': reportOn(day, `Homes lost: ${listed}.\n\n${also} ${text}`, ...parts, ...more),
  });
  const { metric, lookup, figures } = inputs(corpus);
  return metric
    .flatMap((subject) => sumsAcross({ ...lookup, ...subject, claims: figures(subject) }))
    .map(({ whole, parts: of }) => `${of.map(({ quote }) => quote).join(' + ')} of ${whole.quote}`);
}

describe('sumsAcross', () => {
  it.each([
    { title: 'places of their own', total: { quote: '900' }, options: {} },
    {
      title: 'places of one that the report names',
      total: { quote: '900', place: 'Kestrel Bay' },
      options: { text: 'Kestrel Bay was hit hard.' },
    },
    { title: 'an older report', total: { quote: '900' }, options: { day: 9 } },
  ])('brings a total together with $title', ({ total, options }) => {
    expect(sums(total, ofWards('Skerry', 'Tern Bay'), options)).toEqual(['210 + 310 of 900']);
  });

  it.each([
    { title: 'a later report', total: { quote: '900' }, wards: ['Skerry', 'Tern Bay'], options: { day: 11 } },
    { title: 'one place within the other', total: { quote: '900' }, wards: ['Tern Bay', 'Tern Bay West'] },
    {
      title: 'the total of one of them',
      total: { quote: '900', place: 'Skerry' },
      wards: ['Skerry', 'Tern Bay'],
    },
    {
      title: 'the total of another place',
      total: { quote: '900', place: 'Gannet Point' },
      wards: ['Skerry', 'Tern Bay'],
    },
    {
      title: 'a report with a total of its own',
      total: { quote: '900' },
      wards: ['Skerry', 'Tern Bay'],
      options: { more: [{ quote: '880' }] },
    },
    {
      title: 'what rose to its level',
      total: { quote: '900', direction: 'up' as const },
      wards: ['Skerry', 'Tern Bay'],
    },
    { title: 'another event', total: { quote: '900', event: 'gale' }, wards: ['Skerry', 'Tern Bay'] },
  ])('leaves apart $title', ({ total, wards, options }) => {
    const parts = ofWards(...wards).map((part) => ('event' in total ? { ...part, event: 'flood' } : part));
    expect(sums(total, parts, options)).toEqual([]);
  });
});
