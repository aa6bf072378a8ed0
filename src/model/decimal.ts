/**
 * Arithmetic on numbers as they are written, not as binary fractions: 12.4 - 12 is 0.4, and three parts of
 * 0.1 make 0.3. A number stands for its shortest decimal form, which for a figure read from a text is the one
 * that was written (up to 15 digits). Each result is worked out exactly and rounded to a number once, at the
 * end; so its sign, and whether it is zero, are always right.
 */

/** `mantissa * 10 ** exponent` */
interface Decimal {
  mantissa: bigint;
  exponent: number;
}

/**
 * The exact sum, 0 for no values.
 *
 * @throws RangeError where a value is not finite.
 */
export function sum(values: Iterable<number>): number {
  const all = Array.from(values);
  if (all.every(Number.isSafeInteger)) {
    const total = all.reduce((a, b) => a + b, 0);
    // No step lost a unit where even the sizes together stay exact.
    if (Number.isSafeInteger(all.reduce((a, b) => a + Math.abs(b), 0))) return total;
  }
  return toNumber(all.map(toDecimal).reduce(add, { mantissa: 0n, exponent: 0 }));
}

/**
 * `a - b`
 *
 * @throws RangeError where one of them is not finite.
 */
export function subtract(a: number, b: number): number {
  return sum([a, -b]);
}

/**
 * `a * b`
 *
 * @throws RangeError where one of them is not finite.
 */
export function multiply(a: number, b: number): number {
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(a * b)) return a * b || 0;
  const [x, y] = [toDecimal(a), toDecimal(b)];
  return toNumber({ mantissa: x.mantissa * y.mantissa, exponent: x.exponent + y.exponent });
}

function add(a: Decimal, b: Decimal): Decimal {
  const exponent = Math.min(a.exponent, b.exponent);
  return { mantissa: scaledTo(exponent, a) + scaledTo(exponent, b), exponent };
}

/** The mantissa that `decimal` has at a smaller exponent. */
function scaledTo(exponent: number, decimal: Decimal): bigint {
  return decimal.mantissa * 10n ** BigInt(decimal.exponent - exponent);
}

function toDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, not ${value}`);
  if (Number.isSafeInteger(value)) return { mantissa: BigInt(value), exponent: 0 };
  const [digits = '', power = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  return { mantissa: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}

function toNumber({ mantissa, exponent }: Decimal): number {
  return Number(`${mantissa}e${exponent}`);
}
