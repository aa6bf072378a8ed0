import type { Sentence } from '../sentence.js';
import type { Time } from '../times/time.js';
import { isFrame } from './is-frame.js';

/** "2024" as the start of a stretch that ends in a month is its first month. */
const startOf = (edtf: string): string => (/^\d{4}$/.test(edtf) ? `${edtf}-01` : edtf);

/**
 * "Up to 15 June it had counted 900 wrecks since the start of the year": the time of a figure, one side of it open, with
 * the other side as its sentence tells it; undefined where it does not.
 */
export function closedStretch(sentence: Sentence, time: Time): string | undefined {
  if (time.role !== 'since' && time.role !== 'until') return undefined;
  const until = sentence.times.find((other) => other.role === 'until' && isFrame(sentence, other));
  const since = sentence.times.find((other) => other.role === 'since');
  if (!until?.edtf || !since?.edtf) return undefined;
  // "Since 1 May 900 boats had come by Friday", but "Since 2019 it has grown; by May it had 900 boats".
  if (since.start < until.start && !/^\d{4}-\d\d-\d\d/.test(since.edtf)) return undefined;
  const [start, end] = [since.edtf.replace(/\/\.\.$/, ''), until.edtf.replace(/^\.\.\//, '')];
  return /[./]/.test(start + end) ? undefined : `${startOf(start)}/${end}`;
}
