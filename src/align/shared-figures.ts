import { countShared } from './count-shared.js';
import { storyBits } from './story-bits.js';
import type { StoryProfile } from './story-profile.js';

/** Figures that two reports have in common. */
export interface SharedFigures {
  count: number;
  /** What it tells of their stories. */
  bits: number;
}

/**
 * The figures that two reports have in common: each tells the more, the fewer pairs of their figures could have met
 * by chance. That reports differ in their figures tells nothing: two that disagree must stay one story. In a large
 * archive figures of three digits are the same too often.
 *
 * @param crowd bits by which a pair of the archive tells one story less often than one of a small corpus
 */
export function sharedFigures(a: StoryProfile, b: StoryProfile, crowd: number): SharedFigures {
  const [long, short] = [
    countShared(a.figures, b.figures),
    crowd > 0 ? 0 : countShared(a.shortFigures, b.shortFigures),
  ];
  if (long + short === 0) return { count: 0, bits: 0 };
  const bits =
    long * worth(a.figures, b.figures, 4) + (short && short * worth(a.shortFigures, b.shortFigures, 3));
  return { count: long + short, bits: Math.min(storyBits.mostForFigures + crowd, bits) };
}

function worth(one: ReadonlySet<string>, other: ReadonlySet<string>, digits: number): number {
  const chance = (one.size * other.size) / (9 * 10 ** (digits - 1));
  return Math.min(storyBits.figure, Math.max(0, -Math.log2(chance)));
}
