import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { amountRestated } from '../wholes/amount-restated.js';
import { labelOfPlace } from '../wholes/label-of-place.js';
import { textBehind } from '../wholes/text-behind.js';
import { wholeStrategies } from '../wholes/index.js';
import { withSoMany } from '../wholes/with-so-many.js';
import type { WholeStrategy } from '../wholes/whole-strategy.js';
import type { Refiner, RefinerContext } from './refiner.js';

const pronouns: ReadonlySet<string> = new Set(['them', 'these', 'those', 'whom', 'which', 'it']);

/** "9 of them in dry dock", "7 of them trawlers": what singles the part out. */
function attachLimits(part: Figure): void {
  const { sentence, mention } = part;
  const { tokens } = sentence;
  const at = mention.next + 2;
  if (tokens[mention.next]?.lower !== 'of' || !pronouns.has(tokens[mention.next + 1]?.lower ?? '')) return;
  const isPlace = /^(?:in|on|under|with|without)$/.test(tokens[at]?.lower ?? '');
  const phrase = sentence.hidden.has(at) ? undefined : readNounPhrase(sentence, isPlace ? at + 1 : at);
  if (!phrase || tokens[phrase.first]?.tag === 'name') return;
  if (isPlace) part.limits = [...phrase.modifiers, ...(phrase.head ? [phrase.head] : [])];
  else if (phrase.head) {
    part.thing = phrase;
    part.thingSentence = sentence;
    part.object = sentence.text.slice(tokens[phrase.first]?.start, tokens[phrase.next - 1]?.end);
  }
}

function link(part: Figure, whole: Figure, { name, takesVerb }: WholeStrategy): void {
  if (part.mention.unit === '%' || part.measure === 'share') {
    part.measure = 'share'; // "a positivity rate of 26%" behind its part and whole
    part.of = whole;
  } else part.partOf = whole;
  const quote = whole.sentence.text.slice(whole.mention.start, whole.mention.end);
  note(part, linkParts.name, `${name}: a part of "${quote}"`);
  attachLimits(part);
  if (!takesVerb) return;
  // "5 of the 12 boats sank": what is counted stands behind the whole, and what happens, happens to the part.
  const thing = part.thing ?? readNounPhrase(whole.sentence, whole.mention.next);
  if (thing && whole.mention.start > part.mention.start) part.thing = thing;
  whole.predicate = undefined;
  whole.action = undefined;
}

/** "North: 900" counts what its whole does, in the north. */
function labelWithPlace(part: Figure, whole: Figure, context: RefinerContext): void {
  const place = labelOfPlace(part, whole, context);
  if (place === undefined || part.partOf !== whole) return;
  part.place = place;
  part.thing = part.thingSentence = part.object = part.isAttribute = undefined;
}

/** Which figure is a part or a share of which, by the first strategy that can tell. */
export const linkParts: Refiner = {
  name: 'link-parts',
  refine(figures, context) {
    figures.forEach((figure, at) => {
      if (figure.measure === 'change') return;
      const isEarlier = isPreviousLevel(figure) && !/^\sof\s/.test(textBehind(figure));
      for (const strategy of wholeStrategies) {
        if (strategy.cue && !figure.sentence.holds(strategy.cue)) continue;
        const whole = strategy.find(figures, at, context);
        // "12 were trawlers, up from 9": no part of what there is now.
        if (!whole || (isEarlier && !isPreviousLevel(whole) && whole.sentence.index < figure.sentence.index))
          continue;
        // "Some 3,861 people, or 18% of those waiting": of more than those whom the share tells once more.
        if (strategy !== withSoMany && whole === amountRestated(figures, at)) continue;
        link(figure, whole, strategy);
        labelWithPlace(figure, whole, context);
        break;
      }
    });
  },
};
