import { reportingWords } from '../../languages/zh/closed-words.js';
import type { Sentence } from '../../sentence.js';
import type { Time } from '../../times/time.js';

const said = new RegExp(`^[^，。；]{0,16}?(?:${reportingWords.join('|')})`, 'u');
const compared = /(?:[比较与同]|相比)\s*$/u;
const comparedBehind = /^(?:同期|相比|的水平|时)/u;

/** 26日电, 记者26日获悉: when something was said, not what a figure covers. */
const tellsWhenSaid = ({ text, end: last }: Sentence, { isDay, role, end }: Time): boolean =>
  isDay && role === 'period' && said.test(text.slice(end, Math.min(last, end + 24)));

/** 2025年3月6日, a line of its own. */
const isDateline = ({ text, start, end }: Sentence, time: Time): boolean =>
  time.isDay && /^[\s*_]*$/.test(text.slice(start, time.start) + text.slice(time.end, end));

/** Whether a time of a Chinese sentence can be what its figures cover. */
export function limitsFigures(sentence: Sentence, time: Time): boolean {
  const { text, start } = sentence;
  if (time.edtf === undefined && time.role !== 'anaphor' && time.role !== 'shifted') return false;
  if (tellsWhenSaid(sentence, time) || isDateline(sentence, time)) return false;
  if (compared.test(text.slice(Math.max(start, time.start - 3), time.start))) return false;
  return !comparedBehind.test(text.slice(time.end, time.end + 4));
}
