import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import { listedBy } from '../phrases/listed-by.js';
import { isListItem } from '../phrases/is-list-item.js';
import type { RefinerContext } from '../refiners/refiner.js';
import type { Sentence } from '../sentence.js';
import { countsBehind } from '../things/counts-behind.js';

const label = /^\W*(?<name>\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}):?[\s*_]+$/u;

/** "North: 900." goes on with a list that has no bullets. */
const isLabelled = ({ text, start, end }: Sentence): boolean =>
  /^[^:]{1,60}:\s*\d/.test(text.slice(start, Math.min(end, start + 64)));

/** "North: 900" under a number of people: the label of a part that says where, and counts nothing itself. */
export function labelOfPlace(
  part: Figure,
  whole: Figure,
  { vocabulary, sentences }: RefinerContext,
): string | undefined {
  const { sentence, relationStart, thing, mention } = part;
  const isPerson = (counted: Figure['thing']): boolean =>
    counted !== undefined && vocabulary.isPerson(vocabulary.noun(counted.modifiers, counted.head).head);
  if (mention.unit !== '1' || countsBehind(part) || !isPerson(whole.thing) || isPerson(thing))
    return undefined;
  const intro = lastBefore(sentences, sentence.index, (other) => !isListItem(other) && !isLabelled(other));
  if (!intro || listedBy(intro) !== 'place') return undefined;
  return label.exec(sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 80)))?.groups
    ?.name;
}
