import type { Figure } from '../figure.js';
import type { RefinerContext } from '../refiners/refiner.js';
import { readChineseFigures } from './read-chinese-figures.js';

export function extractChinese({ sentences }: RefinerContext): Figure[] {
  const own = sentences.filter(({ language }) => language === 'zh');
  const figures = own.flatMap(readChineseFigures);
  return figures.map(({ figure }) => figure);
}
