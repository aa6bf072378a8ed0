import type { Fact } from './field.js';

/** A figure as a report writes it, and what a reader may take it for. */
export interface Written {
  text: string;
  low: number;
  high: number;
}

/** How exactly a report tells a figure, and with which words. */
type Rounding = 'exact' | 'about' | 'over' | 'nearly' | 'whole' | 'short';

const currencies = {
  EUR: { sign: '€', name: 'euros' },
  USD: { sign: '$', name: 'dollars' },
  GBP: { sign: '£', name: 'pounds' },
};

const names = { km: 'kilometres', ha: 'hectares', t: 'tonnes', MW: 'megawatts', min: 'minutes' };

const hedges: Partial<Record<Rounding, string>> = { about: 'about ', over: 'more than ', nearly: 'nearly ' };

/**
 * The forms: none for the figure as the source gives it; `words` and `Words` for "nine" and "Nine" up to ninety-nine;
 * `pct` for "percent"; `spelled` for "47.4 million euros"; `short` for "€47.4m"; `whole` for a percentage without
 * a fraction; `about`, `over` and `nearly` for figures of two digits.
 */
export function writeFigure(fact: Fact, form = ''): Written {
  const rounding =
    (['about', 'over', 'nearly', 'whole', 'short'] as const).find((name) => name === form) ?? 'exact';
  const [value, unit] = rounded(fact, rounding);
  const text = (hedges[rounding] ?? '') + written({ ...fact, value }, form);
  if (rounding === 'over') return { text, low: value, high: Infinity };
  if (rounding === 'nearly') return { text, low: value - unit, high: value };
  const slack = rounding === 'exact' ? 0 : rounding === 'about' ? unit : unit / 2;
  return { text, low: value - slack, high: value + slack };
}

/** The value as told, and the unit of its last digit. */
function rounded({ value, decimals }: Fact, rounding: Rounding): [number, number] {
  if (rounding === 'exact') return [value, 10 ** -decimals];
  const size = Math.floor(Math.log10(value));
  const unit = rounding === 'whole' ? 1 : 10 ** (rounding === 'short' ? shortUnit(size) : size - 1);
  const round = rounding === 'over' ? Math.floor : rounding === 'nearly' ? Math.ceil : Math.round;
  return [Number((round(value / unit) * unit).toPrecision(12)), unit];
}

/** One digit behind the point of millions or billions. */
function shortUnit(size: number): number {
  return size >= 9 ? 8 : size >= 6 ? 5 : 0;
}

function written({ value, unit, decimals }: Fact, form: string): string {
  if (unit === '%') return form === 'pct' ? `${value} percent` : `${value}%`;
  if (unit === 'Cel') return `${value} degrees Celsius`;
  if (unit === 'count') return /words/i.test(form) ? inWords(value, form) : amount(value, ' ');
  if (unit === 'EUR' || unit === 'USD' || unit === 'GBP') {
    const { sign, name } = currencies[unit];
    if (form === 'spelled') return `${amount(value, ' ')} ${name}`;
    return (
      sign +
      (form === 'short'
        ? amount(value, '').replace('million', 'm').replace('billion', 'bn')
        : amount(value, ' '))
    );
  }
  return `${grouped(value, Math.max(0, decimals))} ${names[unit]}`;
}

/** "48,210", "47.43 million": in millions where no more than three digits are left behind the point. */
function amount(value: number, space: string): string {
  const scale = value >= 10 ** 9 ? 9 : 6;
  if (value < 10 ** 6 || value % 10 ** (scale - 3) !== 0) return grouped(value, 2);
  return `${grouped(value / 10 ** scale, 3)}${space}${scale === 9 ? 'billion' : 'million'}`;
}

function grouped(value: number, decimals: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: decimals });
}

const small =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number, form: string): string {
  if (value > 99 || !Number.isInteger(value)) return amount(value, ' ');
  const one = value % 10 === 0 ? '' : `-${small[value % 10]}`;
  const words = small[value] ?? `${tens[Math.floor(value / 10)]}${one}`;
  return form === 'Words' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
