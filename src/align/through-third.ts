import { storyBits } from './story-bits.js';
import type { StoryVerdict } from './tell-stories.js';

/**
 * In a small corpus, two reports of which too little is known tell one event where a third surely tells it with both:
 * a blog and a translation share no name, and each shares many with the agency. In a large archive that would hang
 * together what is not.
 *
 * @param ids of all reports
 */
export function throughThird(
  ids: readonly string[],
  stories: (left: string, right: string) => StoryVerdict,
): (left: string, right: string) => StoryVerdict {
  const isSame = (one: string, other: string) => stories(one, other).verdict === 'same';
  return (left, right) => {
    const told = stories(left, right);
    if (told.verdict !== 'unclear') return told;
    const third = ids.find((id) => id !== left && id !== right && isSame(left, id) && isSame(id, right));
    if (third === undefined) return told;
    const why = `both tell one event with ${third}`;
    const weights = [...told.weights, { about: 'third', bits: storyBits.third, why }];
    return { verdict: 'same', why, weights, doubt: 0, daysApart: told.daysApart };
  };
}
