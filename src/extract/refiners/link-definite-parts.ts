import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { countsBehind } from '../things/counts-behind.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { textBehind } from '../wholes/text-behind.js';
import { textBetween } from '../wholes/text-between.js';
import type { Refiner } from './refiner.js';

const ofThe = /^\s+of\s+(?:the|those|these|its|their)\s+(?!(?:total|sum|whole|overall)\b)\p{L}/u;

/** "29 of the rescued", "60% of the burned area": some of a number that the report has told before. */
const isDefinite = (figure: Figure): boolean =>
  (figure.measure === 'share' || (figure.mention.unit === '1' && countsBehind(figure))) &&
  ofThe.test(figure.sentence.text.slice(figure.mention.end, figure.mention.end + 40));

/** "grew within a day from 3,260 to 4,180": how it went, and not what there is. */
function isOnTheWay(figures: readonly Figure[], level: Figure, index: number): boolean {
  const from = figures[index - 1];
  const isReached = from?.sentence === level.sentence && /^\sto\s$/.test(textBetween(from, level));
  return isPreviousLevel(level) || (isReached && isPreviousLevel(from));
}

/** The last level of a metric that is told before a figure and is no part itself, one on the way only for want of others. */
function toldBefore(figures: readonly Figure[], at: number, metric: string | undefined): Figure | undefined {
  const find = (isWanted: (other: Figure, index: number) => boolean): Figure | undefined =>
    lastBefore(
      figures,
      at,
      (other, index) =>
        other.metric === metric &&
        !other.partOf &&
        other.measure === 'level' &&
        !other.mention.unit.startsWith('%') &&
        isWanted(other, index),
    );
  return find((other, index) => !isOnTheWay(figures, other, index)) ?? find(() => true);
}

const amongThe =
  /^\W*(?:among|of)\s+the\s+(?<named>\p{L}+)(?:,|\s(?:is|are|was|were))\s(?:(?:at|least|about|some|only|more|than|also)\s)*$/iu;

/** "Among the dead are six children": of those who a report has counted before, whatever it called them. */
function wholeNamed(figures: readonly Figure[], at: number, vocabulary: Vocabulary): Figure | undefined {
  const part = figures[at];
  if (part?.mention.unit !== '1' || figures[at - 1]?.sentence === part.sentence) return undefined;
  const { text, start } = part.sentence;
  const named = amongThe.exec(text.slice(start, Math.min(part.relationStart, start + 60)))?.groups?.named;
  if (named === undefined) return undefined;
  const noun = nounLemma(named.toLowerCase());
  return toldBefore(figures, at, vocabulary.metric([], noun)?.head ?? vocabulary.noun([], noun).head);
}

/** "60% of the burned area, 3,140 hectares, was": the share once more, as an amount. */
function restated(figures: readonly Figure[], at: number): Figure | undefined {
  const [share, figure] = [figures[at - 1], figures[at]];
  if (share?.measure !== 'share' || !figure || share.sentence !== figure.sentence) return undefined;
  const isBetween = /^\sof\s[^,;:()]{1,40}(?:,\s(?:or\s)?|\s\()$/.test(textBetween(share, figure));
  return isBetween && /^[,)]/.test(textBehind(figure)) && figure.mention.unit === share.of?.mention.unit
    ? share.of
    : undefined;
}

function wholeFor(figures: readonly Figure[], at: number, vocabulary: Vocabulary): Figure | undefined {
  const figure = figures[at];
  if (!figure || figure.measure === 'change') return undefined;
  if (isDefinite(figure)) return toldBefore(figures, at, figure.metric);
  const like = figure.likeFigure?.sentence === figure.sentence ? figure.likeFigure.partOf : undefined;
  const goesOn = like && like.sentence !== figure.sentence ? like : undefined;
  return goesOn ?? restated(figures, at) ?? wholeNamed(figures, at, vocabulary);
}

/** Parts that point back at a whole by name, and those that go on from them; the keys tell which whole is meant. */
export const linkDefiniteParts: Refiner = {
  name: 'link-definite-parts',
  refine(figures, { vocabulary }) {
    figures.forEach((figure, at) => {
      if (figure.partOf ?? figure.of) return;
      const whole = wholeFor(figures, at, vocabulary);
      if (!whole) return;
      if (figure.measure === 'share') figure.of = whole;
      else figure.partOf = whole;
      note(
        figure,
        linkDefiniteParts.name,
        `a part of ${whole.sentence.text.slice(whole.mention.start, whole.mention.end)}`,
      );
    });
  },
};
