import type { Figure } from '../figure.js';
import { isPreviousLevel } from '../levels/is-previous-level.js';
import { note } from '../note.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { amountsBefore } from '../wholes/amounts-before.js';
import { amountRestated } from '../wholes/amount-restated.js';
import { isDerived } from '../wholes/is-derived.js';
import { isAmount } from '../wholes/is-amount.js';
import { isShareOf } from '../wholes/is-share-of.js';
import { textBehind } from '../wholes/text-behind.js';
import { valueOf } from '../wholes/value-of.js';
import type { Refiner } from './refiner.js';

const ofNoun =
  /^\sof\s(?:all|the|its|their|those|these)\s(?<noun>\p{L}+)(?=[,.;)]|\s*$|\s(?:had|have|has|were|was|are|is|did)\b)/u;
/** So many figures before a share are looked at. */
const reach = 40;
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

/** "took 680 cars and lorries, and the lorries alone numbered 96, or 14% of all vehicles": all that its sentence counts. */
function allBeside(figures: readonly Figure[], at: number, part: Figure): Figure | undefined {
  const share = figures[at]!;
  if (!/^\sof\sall\s\p{L}/u.test(textBehind(share))) return undefined;
  const [only, ...more] = figures
    .slice(Math.max(0, at - reach), at)
    .filter(
      (other) =>
        other !== part &&
        other.sentence === share.sentence &&
        isAmount(other) &&
        other.mention.unit === part.mention.unit,
    );
  const isWhole = only && !isPreviousLevel(only) && valueOf(only) > valueOf(part);
  return isWhole && more.length === 0 ? only : undefined;
}

/** "Among them were 6 tugs, making up 50%": of what the part is a part of. */
const knownWhole = ({ partOf, mention }: Figure): Figure | undefined =>
  partOf?.mention.unit === mention.unit ? partOf : undefined;

/** "The waiting list stood at 2,145 ... 386 people, or 18% of the list": the only larger amount that is called so. */
function wholeNamed(figures: readonly Figure[], at: number, part: Figure): Figure | undefined {
  const named = ofNoun.exec(textBehind(figures[at]!))?.groups?.noun;
  if (named === undefined) return undefined;
  const noun = nounLemma(named.toLowerCase());
  const told = amountsBefore(figures, at, { figures: reach }).filter(
    (other) =>
      other.mention.unit === part.mention.unit &&
      !other.partOf &&
      valueOf(other) > valueOf(part) &&
      (other.thing?.head === noun || isDerived(named, other.predicate?.lemma ?? '')),
  );
  const [first] = told;
  return told.every((other) => valueOf(other) === valueOf(first!)) ? first : undefined;
}

/** "90 tickets, or 9%", "90 tickets (9%)"; but "got back £2 million, 60% of the loss" is no part of what was lost. */
const isSameThing = (part: Figure, share: Figure): boolean =>
  /\(|\bor\s|[–—]/.test(share.sentence.text.slice(part.mention.end, share.mention.start));

/** "Country roads accounted for 857 deaths (62.6%)": of which of the amounts told before that is such a share. */
export const linkShares: Refiner = {
  name: 'link-shares',
  refine(figures) {
    figures.forEach((share, at) => {
      if (share.measure !== 'share') return;
      const part = amountRestated(figures, at);
      // "Late trains numbered 90, or 9% of all trains": what the share is of is the whole of the part, too.
      if (share.of) {
        const isPart =
          part &&
          isSameThing(part, share) &&
          part !== share.of &&
          part.mention.unit === share.of.mention.unit;
        if (isPart && valueOf(part) < valueOf(share.of)) part.partOf ??= share.of;
        return;
      }
      const whole =
        part &&
        (knownWhole(part) ??
          wholeOf(figures, at, part) ??
          wholeNamed(figures, at, part) ??
          allBeside(figures, at, part));
      if (!whole) return;
      share.of = whole;
      part.partOf ??= whole;
      const quote = whole.sentence.text.slice(whole.mention.start, whole.mention.end);
      note(share, linkShares.name, `the part before it is a share of ${quote}`, 0.9);
    });
  },
};
