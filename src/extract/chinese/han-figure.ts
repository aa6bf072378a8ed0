import type { Figure } from '../figure.js';
import type { HanMention } from './mentions/han-mention.js';

/** A figure of a Chinese sentence and what is written around it; offsets are into `text`, the normalised sentence. */
export interface HanFigure {
  figure: Figure;
  mention: HanMention;
  text: string;
  /** The same with dates, times and names of numbers blanked out: what words are looked for in. */
  plain: string;
  /** Where the words begin that can be said of it alone: behind the figure before it, or its clause's first sign. */
  clauseStart: number;
  /** Where the words for its subject end: before any word of change. */
  subjectEnd: number;
  /** A word of change has brought it here: 升至181人. */
  arrives?: boolean;
  /** A change that names no subject looks back at the levels before it. */
  looksBack?: boolean;
}
