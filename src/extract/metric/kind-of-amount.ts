import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { isCount } from '../things/is-count.js';

const kinds: readonly [string, RegExp][] = [
  ['money', /^[A-Z]{3}$/],
  ['length', /^(?:[cm]?m|\[(?:ft|in)_i\])$/],
  ['distance', /^(?:km|\[(?:mi|nmi|yd)_i\])$/],
  ['area', /^(?:har|k?m2|\[(?:acr|smi|sft)_(?:us|i)\])$/],
];

/**
 * What kind of amount a figure is, as glossaries name it: "imprison duration", "river length", "share money". A
 * change is one whatever its unit; undefined for counts and for amounts of any other kind.
 */
export function kindOfAmount(figure: Figure): string | undefined {
  if (figure.measure === 'change') return 'change';
  if (isCount(figure)) return undefined;
  if (figure.mention.unit === '%') return 'percent';
  const [unit = ''] = figure.mention.unit.split('/');
  if (timeUnits.has(unit)) return 'duration';
  return kinds.find(([, pattern]) => pattern.test(unit))?.[0];
}
