import type { Figure } from '../figure.js';
import { behindAmount } from './behind-amount.js';

/** What an adjective behind a length says that it is. */
const dimensions: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['wide', 'width'],
  ['across', 'width'],
  ['tall', 'height'],
  ['high', 'height'],
  ['deep', 'depth'],
  ['thick', 'thickness'],
]);

const isSurface = /^(?:surface|ground|earth|sea|water|waterline|seabed|street|soil)$/;

/** "96 metres long", "620 metres (2,034 feet) below the surface": what is said behind a length, and any bracket, that it is. */
export function dimensionBehind(figure: Figure): string | undefined {
  const { tokens } = figure.sentence;
  const at = behindAmount(figure);
  const word = tokens[at]?.lower ?? '';
  if (word === 'underground') return 'depth';
  if (!/^(?:below|beneath|under)$/.test(word)) return dimensions.get(word);
  const noun = tokens[at + 1]?.tag === 'det' ? tokens[at + 2] : tokens[at + 1];
  return isSurface.test(noun?.lower ?? '') ? 'depth' : undefined;
}
