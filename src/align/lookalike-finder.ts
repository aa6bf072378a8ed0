import type { Comparison, Weight } from '../model/alignment.js';
import type { Claim } from '../model/claim.js';
import type { Extraction } from '../model/extraction.js';
import type { Finder } from './find-pairs.js';
import { lookalikes } from './lookalikes.js';
import type { StoryVerdict } from './tell-stories.js';

/** What two documents have to do with each other, as far as it is known without their lookalikes. */
interface Known {
  neighbours(doc: string): ReadonlySet<string>;
  stories(left: string, right: string): StoryVerdict;
  scope(a: Claim, b: Claim): Comparison;
  likeness(a: Claim, b: Claim): Weight;
}

/** Finds the lookalikes of two reports that may tell one event. */
export function lookalikeFinder(
  extractions: ReadonlyMap<string, Extraction>,
  { neighbours, stories, scope, likeness }: Known,
): Finder {
  return (left, right, [one, other]) => {
    const thirds = [...neighbours(one)].filter((third) => third !== other);
    const others = thirds.map((doc) => extractions.get(doc)?.claims ?? []);
    return lookalikes(left, right, { scope, likeness, others, doubt: stories(one, other).doubt });
  };
}
