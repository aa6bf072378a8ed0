import type { Fact, Facts } from './field.js';

/** Facts as the fields make them. */
export const figures = {
  count: (value: number): Fact => ({ value, unit: 'count', decimals: 0 }),
  percent: (value: number, decimals = 1): Fact => ({ value: rounded(value, decimals), unit: '%', decimals }),
  measured: (value: number, unit: Fact['unit'], decimals = 0): Fact => ({ value, unit, decimals }),
  /** A share in percent, to one digit. */
  share: (part: Fact, whole: Fact): Fact => figures.percent((100 * part.value) / whole.value),
  /** A number that is like another one, higher or lower by some percent. */
  near: (value: number, percent: number, decimals = 0): number =>
    Math.max(1, rounded(value * (1 + percent / 100), decimals)),
  /** What changed from one level to the next: both, the rate, and the words for its direction. */
  moved(name: string, now: Fact, before: Fact): Facts {
    const up = now.value >= before.value;
    const word = (rise: string, fall: string) => (up ? rise : fall);
    return {
      figures: {
        [name]: now,
        [`${name}Before`]: before,
        [`${name}Rate`]: figures.percent(Math.abs((100 * (now.value - before.value)) / before.value)),
      },
      words: {
        [`${name}Rose`]: word('rose', 'fell'),
        [`${name}Risen`]: word('risen', 'fallen'),
        [`${name}Up`]: word('up', 'down'),
        [`${name}Rise`]: word('a rise', 'a fall'),
        [`${name}Increase`]: word('an increase', 'a decrease'),
        [`${name}More`]: word('more', 'fewer'),
        [`${name}MoreOf`]: word('more', 'less'),
        [`${name}Fuller`]: word('fuller', 'emptier'),
        [`${name}Higher`]: word('higher', 'lower'),
      },
    };
  },
};

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
