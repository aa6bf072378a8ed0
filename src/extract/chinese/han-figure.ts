import type { Figure } from '../figure.js';
import type { HanMention } from './mentions/han-mention.js';

/** A figure of a Chinese sentence and what is written around it; `text` is the normalised sentence. */
export interface HanFigure {
  figure: Figure;
  mention: HanMention;
  text: string;
}
