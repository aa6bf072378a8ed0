import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { isAmount } from '../wholes/is-amount.js';
import { ofTheTotalNamed } from '../wholes/of-the-total-named.js';
import { sameThing } from '../wholes/same-thing.js';
import type { Refiner } from './refiner.js';

/** Two places may be just those worth telling; three in one sentence divide a total. */
const fewest = 3;
/** What comes to more than this of a total told before divides something else. */
const atMost = 1.2;
/** So many figures before the list are looked at. */
const reach = 60;

/** The end of a run of figures of one key in one sentence, each of another place. */
function runEnd(figures: readonly Figure[], first: number): number {
  const head = figures[first];
  const places = new Set([head?.place]);
  let end = first + 1;
  for (let next = figures[end]; head && next; next = figures[++end]) {
    const alike = next.sentence === head.sentence && next.metric === head.metric && isAmount(next);
    if (!alike || next.partOf || places.has(next.place)) break;
    places.add(next.place);
  }
  return end;
}

/** The last figure of the same key that was told before for no place of the list, and is large enough for all. */
function totalOf(figures: readonly Figure[], first: number, list: readonly Figure[]): Figure | undefined {
  const [head] = list;
  const sum = list.reduce((total, { mention }) => total + (mention.value ?? Infinity), 0);
  const told = figures.slice(Math.max(0, first - reach), first);
  const fromSame = told.findLast(
    (other) =>
      isAmount(other) &&
      !other.partOf &&
      other.sentence !== head?.sentence &&
      other.metric === head?.metric &&
      other.mention.unit === head?.mention.unit &&
      !list.some(({ place }) => place !== undefined && place === other.place) &&
      sum <= (other.mention.value ?? 0) * atMost,
  );
  if (fromSame || !head) return fromSame;
  // "48,200 votes were cast. Reyes received 22,400 votes, Oduya 18,300 and Falk 9,500": what happened to them is told once.
  return told.findLast((other) => {
    const all = other.mention.value ?? NaN;
    return (
      isAmount(other) &&
      !other.partOf &&
      other.mention.unit === head.mention.unit &&
      sameThing(other, head) &&
      other.sentence.block === head.sentence.block &&
      head.sentence.index - other.sentence.index === 1 &&
      sum <= all * atMost &&
      sum * atMost >= all
    );
  });
}

/** "The worst hit is Merrow with 126 cases, followed by Tern Bay with 90 and Skerry with 62": parts of all cases. */
export const linkPlaces: Refiner = {
  name: 'link-places',
  refine(figures, context) {
    for (let at = 0; at < figures.length;) {
      const figure = figures[at];
      const isOpen = figure !== undefined && isAmount(figure) && !figure.partOf;
      const end = isOpen && !figure.metric?.startsWith('unnamed') ? runEnd(figures, at) : at + 1;
      const list = figures.slice(at, end);
      const whole = list.length >= fewest ? totalOf(figures, at, list) : undefined;
      for (const part of whole ? list : []) {
        if (whole) part.partOf = whole;
        note(part, linkPlaces.name, 'one of the places that a total told before is divided into', 0.9);
      }
      // "The north thus has 43% of the total" speaks of such a list, too.
      const share = figures[end];
      const total =
        whole && share?.measure === 'share' ? ofTheTotalNamed.find(figures, end, context) : undefined;
      if (share && total) share.of = total;
      at = end;
    }
  },
};
