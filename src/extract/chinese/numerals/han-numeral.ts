import type { Relation } from '../../../model/quantity.js';
import type { Span } from '../../../model/span.js';
import type { Reading } from '../../../model/quantity.js';

/** A number as it stands in a Chinese sentence, before any unit; offsets are into the normalised sentence. */
export interface HanNumeral extends Span {
  /** Null where the digits can't be read as one number. */
  value: number | null;
  /** The other end of an approximate pair: 二三十 is 20 to 30. */
  high?: number;
  /** Half a unit of the last written digit. */
  margin: number;
  /** What a sign within the number says: 十几万, 500余 are more. */
  relation?: Relation;
  written: 'digits' | 'words';
  readings: Reading[];
  /** Written with 万, 亿 or 兆. */
  scaled: boolean;
  /** A part of a whole: 三分之二. */
  isFraction: boolean;
  /** 百分之十二: in percent already. */
  isPercent: boolean;
  /** 百万分之380 */
  isPartsPerMillion?: boolean | undefined;
  /** 第三 */
  isOrdinal: boolean;
  /** Han digits one after the other without a scale, as in 七五折. */
  isPositional: boolean;
}
