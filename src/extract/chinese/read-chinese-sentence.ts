import type { Sentence } from '../sentence.js';
import type { CalendarDay } from '../times/calendar-day.js';
import { findChineseMasks } from './masks/find-chinese-masks.js';
import { normalise } from './normalise.js';
import { findChineseTimes } from './times/find-chinese-times.js';

/** Where a sentence stands, before anything is read in it. */
export type Place = Pick<Sentence, 'start' | 'end' | 'text' | 'section' | 'block' | 'index'>;

/** A Chinese sentence with its times and masks. Its words are told apart only where a figure needs them. */
export function readChineseSentence(place: Place, anchor: CalendarDay): Sentence {
  const written = place.text.slice(place.start, place.end);
  const masks = findChineseMasks(normalise(written)).map((mask) => ({
    ...mask,
    start: place.start + mask.start,
    end: place.start + mask.end,
  }));
  const times = findChineseTimes(written, place.start, anchor).filter(
    (time) => !masks.some((mask) => mask.kind !== 'clock' && mask.start < time.end && time.start < mask.end),
  );
  return {
    ...place,
    language: 'zh',
    mayHoldNumber: true,
    holds: () => true,
    tokens: [],
    times,
    masks,
    hidden: new Set(),
  };
}
