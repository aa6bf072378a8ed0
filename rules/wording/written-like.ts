import type { Claim } from '../../src/model/claim.js';
import { grouped } from '../../src/model/grouped.js';

/** Another value in the way that a figure is written: `$14.08 billion` beside "$14.6 billion". */
export function writtenLike(
  { quote, value, unit }: Pick<Claim, 'quote' | 'value' | 'unit'>,
  other: number,
): string {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0] ?? '';
  const power = Math.round(Math.log10(Math.abs((value ?? 0) / Number(number.replaceAll(',', '')))));
  const isPlain = number === '' || !Number.isFinite(power) || (power === 0 && unit === '1');
  return isPlain
    ? grouped(other)
    : quote.replace(number, grouped(Number(`${other}e${-power}`) || other / 10 ** power));
}
