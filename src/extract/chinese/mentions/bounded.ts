import type { Relation } from '../../../model/quantity.js';
import type { HanMention } from './han-mention.js';

/** "about 300" may be a twentieth off, or as far as its zeros allow. */
const hedge = 0.05;

/** The quantity with one side open, or with a wider margin. */
export function bounded(mention: HanMention, relation: Relation): HanMention {
  const { value, margin } = mention;
  return {
    ...mention,
    relation,
    high: relation.startsWith('>') ? null : mention.high,
    low: relation.startsWith('<') ? null : mention.low,
    margin: relation === '~' && value !== null ? Math.max(margin, Math.abs(value) * hedge) : margin,
  };
}
