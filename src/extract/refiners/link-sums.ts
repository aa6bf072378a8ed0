import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { note } from '../note.js';
import { comesToTold } from '../wholes/comes-to-told.js';
import { runComesToTold } from '../wholes/run-comes-to-told.js';
import { pairComesToTold } from '../wholes/pair-comes-to-told.js';
import type { Refiner } from './refiner.js';

/** What a figure measures without its limits, where a glossary knows it by that name. */
function knownCore({ metric = '' }: Figure, vocabulary: Vocabulary): string | undefined {
  const core = metric.replace(/ [+/].*$/, '');
  return vocabulary.metric([], core)?.head === core ? core : undefined;
}

/** "1,200 births, 900 deaths, a natural increase of 300": by how much the first is more is no part of it. */
const difference = /^(?:[\w-]+ )?(?:natural increase|surplus|deficit|gap|difference|balance)\b/;

/** Profit, sales and debt, rounded as they are, may come to the sales told before, and are no parts of them. */
function isOther(part: Figure, whole: Figure, vocabulary: Vocabulary): boolean {
  if (difference.test(part.metric ?? '') && !difference.test(whole.metric ?? '')) return true;
  if (!/^[A-Z]{3}/.test(part.mention.unit)) return false;
  const [own, all] = [part, whole].map((figure) => knownCore(figure, vocabulary));
  return own !== undefined && all !== undefined && own !== all;
}

/** Figures that come to what was told before them are its parts, whatever their words: no other sign has told so. */
export const linkSums: Refiner = {
  name: 'link-sums',
  refine(figures, context) {
    const found: [part: Figure, whole: Figure][] = [];
    figures.forEach((figure, at) => {
      if (figure.partOf ?? figure.of) return;
      const strategy = [comesToTold, runComesToTold, pairComesToTold].find(({ find }) =>
        find(figures, at, context),
      );
      const whole = strategy?.find(figures, at, context);
      if (!strategy || !whole) return;
      found.push([figure, whole]);
      const quote = whole.sentence.text.slice(whole.mention.start, whole.mention.end);
      note(figure, linkSums.name, `${strategy.name}: a part of ${quote}`, 0.9);
    });
    // Only now: a part is none of two that come to another whole.
    const others = new Set(
      found.filter(([part, whole]) => isOther(part, whole, context.vocabulary)).map(([, whole]) => whole),
    );
    for (const [part, whole] of found) if (!others.has(whole)) part.partOf = whole;
  },
};
