import { multiply, sum } from '../../../model/decimal.js';

/** Nothing that a report counts comes near. */
const largest = 1e21;

/** A digit, or digits, that wait for the scale behind them. */
export interface Pending {
  value: number;
  /** Of an approximate pair, 二三十: the higher one. */
  high?: number;
  decimals: number;
  /** How many zeros plain digits end in. */
  zeros: number;
  /** One Han digit or one common one: behind a scale it counts the next lower one, 三百二 is 320. */
  single: boolean;
  /** Written in Han digits without a scale between: 五五. */
  positional: boolean;
}

interface Part {
  value: number;
  spread: number;
  power: number;
}

/** What a Chinese number comes to. */
export interface Total {
  value: number;
  high: number | undefined;
  margin: number;
  scaled: boolean;
}

/**
 * Adds up a Chinese number sign by sign: 十, 百 and 千 multiply the digit before them, 万, 亿 and 兆 all that stands
 * before them down to a larger one of their kind (一万二千亿 is 1.2 trillion).
 */
export class Tally {
  #parts: Part[] = [];
  #section = 0;
  #spread = 0;
  #pending: Pending | undefined;
  #zero = false;
  /** Power of the scale sign read last; undefined behind a digit. */
  #last: number | undefined;
  #lastSmall = Infinity;
  #last10 = 0;

  get isEmpty(): boolean {
    return !this.#parts.length && this.#section === 0 && !this.#pending;
  }

  get endsInScale(): boolean {
    return this.#last !== undefined;
  }

  get pending(): Pending | undefined {
    return this.#pending;
  }

  /** 零 between two digits holds a place empty: 一百零五 is 105. */
  skipPlace(): void {
    this.#zero = true;
  }

  /** Takes digits; false where the number has digits already. */
  digits(pending: Pending): boolean {
    if (this.#pending || !(pending.value < largest)) return false;
    this.#pending = pending;
    return true;
  }

  /** A ten of one sign, 廿; false where no ten can stand. */
  tens(value: number): boolean {
    if (this.#pending || this.#lastSmall <= 1) return false;
    this.#section += value;
    this.#scaleRead(1);
    return true;
  }

  /** 十, 百 or 千; without a digit before it, one of them. False where it would multiply nothing in its place. */
  smallScale(power: number): boolean {
    const { value = 1, high, positional = false } = this.#pending ?? {};
    if (power >= this.#lastSmall || (positional && high === undefined)) return false;
    this.#section = sum([this.#section, multiply(value || 1, 10 ** power)]);
    if (high !== undefined) this.#spread += (high - value) * 10 ** power;
    this.#scaleRead(power);
    this.#lastSmall = power;
    return true;
  }

  /** 万, 亿 or 兆; right behind another one they multiply it. */
  bigScale(power: number): boolean {
    if (this.isEmpty || (this.#pending?.positional && this.#pending.high === undefined)) return false;
    const { value: digits = 0, high = digits } = this.#pending ?? {};
    const adjacent = this.#section === 0 && !this.#pending;
    let value = sum([this.#section, digits]);
    let spread = this.#spread + high - digits;
    if (this.#largestPart(value) * 10 ** power >= largest) return false;
    for (
      let part = this.#parts.at(-1);
      part && (adjacent ? part.power <= power : part.power < power);
      part = this.#parts.at(-1)
    ) {
      value = sum([value, part.value]);
      spread += part.spread;
      this.#parts.pop();
    }
    this.#parts.push({ value: multiply(value, 10 ** power), spread: spread * 10 ** power, power });
    this.#section = this.#spread = 0;
    this.#lastSmall = Infinity;
    this.#scaleRead(power);
    return true;
  }

  #largestPart(value: number): number {
    return this.#parts.reduce((most, part) => Math.max(most, part.value), value);
  }

  /** Decimals behind 点. */
  decimals(digits: string): void {
    const { value } = this.#pendingValue();
    this.#pending = {
      value: sum([value, Number(`0.${digits}`)]),
      decimals: digits.length,
      zeros: 0,
      single: false,
      positional: false,
    };
  }

  total(): Total {
    const { value, spread } = this.#pendingValue();
    const all = sum([...this.#parts.map((part) => part.value), this.#section, value]);
    const wide = this.#parts.reduce((width, part) => width + part.spread, this.#spread + spread);
    return {
      value: all,
      high: wide ? sum([all, wide]) : undefined,
      margin: this.#margin(),
      scaled: this.#parts.length > 0,
    };
  }

  #scaleRead(power: number): void {
    this.#last10 = this.#pending ? power - this.#pending.decimals : power;
    this.#last = power;
    this.#pending = undefined;
    this.#zero = false;
  }

  /** What waits, multiplied by the scale it counts: the 二 of 三百二 is 20. */
  #pendingValue(): { value: number; spread: number } {
    const { value = 0, high, single = false } = this.#pending ?? {};
    const scale = this.#counted(single);
    return { value: multiply(value, scale), spread: high === undefined ? 0 : (high - value) * scale };
  }

  #counted(single: boolean): number {
    return single && !this.#zero && this.#last !== undefined && this.#last > 1 ? 10 ** (this.#last - 1) : 1;
  }

  /** Half a unit of the last sign; two or more zeros at the end of plain digits are taken as rounded. */
  #margin(): number {
    if (!this.#pending) return Number(`5e${this.#last10 - 1}`);
    const { decimals, zeros, single } = this.#pending;
    const power = Math.log10(this.#counted(single));
    return Number(`5e${power - decimals - 1 + (zeros >= 2 ? zeros : 0)}`);
  }
}
