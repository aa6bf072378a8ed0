import { newsText } from './news-text.js';

/** Texts that are hard on whoever reads more than once: what is repeated, with no end of sentence in it. */
const repeated: Readonly<Record<string, string>> = {
  digits: '7',
  'numbers in one sentence': '12 ',
  'figures in one sentence': '12 boats and 3 cars, ',
  'money in one sentence': '$5 million ',
  'dates in one sentence': 'on 12 March 2024 ',
};

/** One text of so many code units. */
export function shapedText(shape: string, size: number): string {
  const piece = repeated[shape];
  if (piece === undefined) return newsText(size).join('\n').slice(0, size);
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
