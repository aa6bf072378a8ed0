import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { note } from '../note.js';
import { isListItem } from '../phrases/is-list-item.js';
import { isCount } from '../things/is-count.js';
import type { Refiner } from './refiner.js';

/** Endings that words for a kind of things have, and names of places hardly ever. */
const kinds = /(?:s|ing|ed|tion|sion|ity|ness|ment|ism|ship|ry)$/;

/** "- Holm: 412": one word with a capital before the colon of a list item, which no glossary knows for a kind of things. */
function nameOf({ sentence, thing, thingSentence }: Figure, vocabulary: Vocabulary): string | undefined {
  if (!thing || thing.next !== thing.first + 1 || thingSentence !== sentence || !isListItem(sentence))
    return undefined;
  const token = sentence.tokens[thing.first];
  if (!token || sentence.tokens[thing.next]?.text !== ':' || !/^\p{Lu}\p{Ll}/u.test(token.text))
    return undefined;
  return kinds.test(token.lower) || vocabulary.knows(token.lower) ? undefined : token.text;
}

/**
 * "900 homes were cut off:", then "- Holm: 400" and "- Vester: 500": a label that may be a word or a name is a name
 * where all items of a list that divides a count have such a one.
 */
export const nameLabels: Refiner = {
  name: 'name-labels',
  refine(figures, { vocabulary }) {
    const names = new Map<Figure, string | undefined>();
    const lists = new Map<Figure, Figure[]>();
    for (const figure of figures) {
      const { partOf: whole } = figure;
      if (!whole?.thing || !isCount(figure) || figure.sentence === whole.sentence) continue;
      if (!isListItem(figure.sentence)) continue;
      names.set(figure, figure.thing && nameOf(figure, vocabulary));
      lists.set(whole, [...(lists.get(whole) ?? []), figure]);
    }
    for (const [whole, parts] of lists) {
      const isOfNames =
        parts.length > 1 && parts.every((part) => names.get(part) ?? part.thing?.head === whole.thing?.head);
      if (!isOfNames) continue;
      for (const part of parts) {
        const name = names.get(part);
        if (name === undefined) continue;
        part.thing = whole.thing!;
        part.thingSentence = whole.thingSentence ?? whole.sentence;
        if (whole.object !== undefined) part.object = whole.object;
        part.place = name;
        note(part, nameLabels.name, `a name: ${name}`, 0.9);
      }
    }
  },
};
