/** A number in scientific notation, and the offset after it. */
export interface PowerRead {
  value: number;
  /** Power of ten that its digits are moved by. */
  power: number;
  end: number;
}

const notation =
  /(\d+(?:\.\d+)?)(?:\s?[×x]\s?10(?:\^([-−+]?\d{1,2})|([-−]\d{1,2})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))|[eE]([-+]?\d{1,2}))(?![\p{L}\d])/uy;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const toNumber = (exponent: string): number =>
  Number(
    exponent
      .replace(/[−⁻]/u, '-')
      .replace('⁺', '+')
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, (digit) => String(raised.indexOf(digit))),
  );

/** "1.1^23", whose base is any number. */
const raise = /(\d{1,6}(?:\.\d{1,6})?)\^([-+]{0,2})(\d{1,3})(?![\p{L}\d])/uy;

function readRaised(text: string, at: number): PowerRead | undefined {
  raise.lastIndex = at;
  const [written, base, signs = '', exponent] = raise.exec(text) ?? [];
  if (written === undefined) return undefined;
  const sign = signs === '-' || signs === '+-' || signs === '-+' ? -1 : 1;
  const value = Number(base) ** (sign * Number(exponent));
  return { value, power: Math.floor(Math.log10(value)) - 14, end: at + written.length };
}

/** "1.99×10−30", "6.23x10^-4", "6 × 10²³", "12.32e+14", "1.1^23" at an offset. */
export function readPower(text: string, at: number): PowerRead | undefined {
  notation.lastIndex = at;
  const match = notation.exec(text);
  if (!match) return readRaised(text, at);
  const power = toNumber(match.slice(2).join(''));
  return { value: Number(`${match[1] ?? ''}e${String(power)}`), power, end: notation.lastIndex };
}
