import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { note } from '../note.js';
import { countsBehind } from '../things/counts-behind.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Refiner } from './refiner.js';

const ofThe = /^\s+of\s+(?:the|those|these|its|their)\s+\p{L}/u;

/** "29 of the rescued": some of a number that the report has told before. */
const isDefinite = (figure: Figure): boolean =>
  figure.mention.unit === '1' &&
  countsBehind(figure) &&
  ofThe.test(figure.sentence.text.slice(figure.mention.end, figure.mention.end + 40));

function wholeOf(figures: readonly Figure[], at: number): Figure | undefined {
  const part = figures[at];
  return lastBefore(
    figures,
    at,
    (other) => other.metric === part?.metric && !other.partOf && other.measure === 'level',
  );
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
  const metric = vocabulary.metric([], noun)?.head ?? vocabulary.noun([], noun).head;
  return lastBefore(
    figures,
    at,
    (other) => other.metric === metric && !other.partOf && other.measure === 'level',
  );
}

/** Parts that point back at a whole by name, and those that go on from them; the keys tell which whole is meant. */
export const linkDefiniteParts: Refiner = {
  name: 'link-definite-parts',
  refine(figures, { vocabulary }) {
    figures.forEach((figure, at) => {
      if (figure.partOf) return;
      const like = figure.likeFigure?.sentence === figure.sentence ? figure.likeFigure.partOf : undefined;
      const goesOn = like && like.sentence !== figure.sentence ? like : undefined;
      const whole =
        (isDefinite(figure) ? wholeOf(figures, at) : goesOn) ?? wholeNamed(figures, at, vocabulary);
      if (!whole) return;
      figure.partOf = whole;
      note(
        figure,
        linkDefiniteParts.name,
        `a part of ${whole.sentence.text.slice(whole.mention.start, whole.mention.end)}`,
      );
    });
  },
};
