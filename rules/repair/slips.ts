import type { Claim } from '../../src/model/claim.js';
import { multiply } from '../../src/model/decimal.js';
import { grouped } from '../../src/model/grouped.js';
import { powers } from './powers.js';

/** What may have been meant where something else was written. */
export interface Slip {
  kind: 'scale' | 'transposition' | 'digit';
  value: number;
  /** As it would be written. */
  text: string;
}

/**
 * All that is one slip of the pen away from a figure: a power of ten, two neighbouring digits swapped, one
 * digit wrong, missing or too many. Nearest kind first; no value twice.
 *
 * These are the typing errors of S. Scholtus, "Automatic correction of simple typing errors in numerical data
 * with balance edits", Statistics Netherlands, 2009, and the slips of scale that translation makes.
 */
export function slips(claim: Pick<Claim, 'quote' | 'value' | 'unit'>): Slip[] {
  const { value } = claim;
  if (value === null || value === 0) return [];
  const { digits, rewrite } = written(claim.quote, value);
  const possible = (slip: Slip) => slip.value > 0 && (!isCount(claim) || Number.isInteger(slip.value));
  const found: Slip[] = [
    ...powers
      .flatMap((power) => [power, -power])
      .map((power) => scaled(multiply(value, Number(`1e${power}`)))),
    ...swapped(digits).map((other) => ({ kind: 'transposition' as const, ...rewrite(other) })),
    ...oneOff(digits).map((other) => ({ kind: 'digit' as const, ...rewrite(other) })),
  ];
  const seen = new Set([value]);
  return found.filter((slip) => possible(slip) && !seen.has(slip.value) && seen.add(slip.value));
}

/** Nobody is killed by halves. */
function isCount({ unit, value }: Pick<Claim, 'unit' | 'value'>): boolean {
  return unit === '1' && Number.isInteger(value);
}

function scaled(value: number): Slip {
  return { kind: 'scale', value, text: grouped(value) };
}

interface Written {
  digits: string;
  /** What the figure is with other digits in it. */
  rewrite(digits: string): { value: number; text: string };
}

/** The digits of a figure: 573 of "£57.3 million"; those of its value where it is written in words. */
function written(quote: string, value: number): Written {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(quote)?.[0] ?? '';
  const plain = number.replaceAll(',', '');
  const power = 10 ** Math.round(Math.log10(Math.abs(value) / Number(plain)));
  if (number === '' || multiply(Number(plain), power) !== Math.abs(value)) {
    return {
      digits: String(Math.abs(value)),
      rewrite: (digits) => ({ value: Number(digits), text: digits }),
    };
  }
  const decimals = plain.split('.')[1]?.length ?? 0;
  const isGrouped = number.includes(',');
  return {
    digits: plain.replace('.', ''),
    rewrite: (digits) => {
      const other = Number(`${digits}e-${decimals}`);
      const shown = grouped(other, decimals);
      const text = quote.replace(number, isGrouped || other >= 10_000 ? shown : shown.replaceAll(',', ''));
      return { value: multiply(other, power), text };
    },
  };
}

function swapped(digits: string): string[] {
  return places(digits.length - 1)
    .map((at) => `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`)
    .filter((other) => /^[1-9]\d*$/.test(other));
}

function oneOff(digits: string): string[] {
  const ten = places(10);
  const wrong = places(digits.length).flatMap((at) => ten.map((d) => splice(digits, at, 1, `${d}`)));
  const missing = places(digits.length + 1).flatMap((at) => ten.map((d) => splice(digits, at, 0, `${d}`)));
  const tooMany = places(digits.length).map((at) => splice(digits, at, 1, ''));
  return [...wrong, ...missing, ...tooMany].filter((other) => /^[1-9]\d*$/.test(other));
}

function splice(text: string, at: number, count: number, put: string): string {
  return text.slice(0, at) + put + text.slice(at + count);
}

function places(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
