import { toldAs } from './told-as.js';
import type { Variation } from './variation.js';

const converted = {
  km: (value: number) => `${Math.round(value / 1.609344)} miles`,
  ha: (value: number) => `${Math.round(value * 2.4710538).toLocaleString('en-US')} acres`,
  t: (value: number) => `${Math.round(value * 1000).toLocaleString('en-US')} kilograms`,
  MW: (value: number) => `${value / 1000} gigawatts`,
  Cel: (value: number) => `${Math.round(value * 1.8 + 32)} degrees Fahrenheit`,
};

/** Miles for kilometres, acres for hectares. */
export const unitConversion: Variation = {
  name: 'unit conversion',
  vary: toldAs(({ value, unit }) =>
    unit in converted ? converted[unit as keyof typeof converted](value) : undefined,
  ),
};
