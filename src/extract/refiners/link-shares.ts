import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { isAmount } from '../wholes/is-amount.js';
import { isShareOf } from '../wholes/is-share-of.js';
import { textBetween } from '../wholes/text-between.js';
import { valueOf } from '../wholes/value-of.js';
import type { Refiner } from './refiner.js';

/** So many figures before a share are looked at. */
const reach = 40;
/** "857 deaths (62.6%)", "890 tickets, or 12%", "890 tickets, a share of 12%" */
const restates =
  /^(?:\s\p{L}[^,;:()]{0,40})?(?:\s\(|\s[–—-]\s|,\s(?:or|i\.e\.|that is|equal to|equivalent to|an?\s(?:\p{L}+\s)?(?:share|proportion|rate) of)\s)(?:(?:about|around|roughly|some|nearly|almost|just|over|under)\s)*$/iu;

/** The amount of which the share says how much of a whole it is. */
function partBeside(figures: readonly Figure[], at: number): Figure | undefined {
  const [part, share] = [figures[at - 1], figures[at]];
  const isBeside =
    part?.sentence === share?.sentence &&
    part &&
    share &&
    isAmount(part) &&
    restates.test(textBetween(part, share));
  return isBeside ? part : undefined;
}

/** The amount told before of which the part is such a share, where no two are. */
function wholeOf(figures: readonly Figure[], at: number, part: Figure): Figure | undefined {
  const share = figures[at]!;
  const told = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        isAmount(other) &&
        !isPreviousLevel(other) &&
        other.sentence.section !== 'title' &&
        other.mention.unit === part.mention.unit &&
        valueOf(other) > valueOf(part) &&
        isShareOf(share, part, other),
    );
  const [first] = told;
  return told.every((other) => valueOf(other) === valueOf(first!)) ? first : undefined;
}

/** "Country roads accounted for 857 deaths (62.6%)": of which of the amounts told before that is such a share. */
export const linkShares: Refiner = {
  name: 'link-shares',
  refine(figures) {
    figures.forEach((share, at) => {
      if (share.measure !== 'share' || share.of) return;
      const part = partBeside(figures, at);
      const whole = part && wholeOf(figures, at, part);
      if (!whole) return;
      share.of = whole;
      part.partOf ??= whole;
      const quote = whole.sentence.text.slice(whole.mention.start, whole.mention.end);
      note(share, linkShares.name, `the part before it is such a share of ${quote}`, 0.9);
    });
  },
};
