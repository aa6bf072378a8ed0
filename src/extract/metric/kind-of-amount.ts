import { timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { isCount } from '../things/is-count.js';

const kinds: readonly [string, RegExp][] = [
  ['money', /^[A-Z]{3}$/],
  ['length', /^(?:[kcm]?m|\[(?:ft|mi|in|yd|nmi)_i\])$/],
  ['area', /^(?:har|[kcm]?m2|\[(?:acr|mi|ft|sft|sin)_(?:us|i)\]2?|\[sft_i\]|\[smi_us\])$/],
];

/**
 * What kind of amount a figure is, as glossaries name it: "imprison duration", "river length", "share money". A
 * change is one whatever its unit; undefined for counts and for amounts of any other kind.
 */
export function kindOfAmount(figure: Figure): string | undefined {
  if (figure.measure === 'change') return 'change';
  if (isCount(figure)) return undefined;
  const [unit = ''] = figure.mention.unit.split('/');
  if (timeUnits.has(unit)) return 'duration';
  return kinds.find(([, pattern]) => pattern.test(unit))?.[0];
}
