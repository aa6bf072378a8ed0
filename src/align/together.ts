import type { Passage } from '../model/passage.js';
import type { StoryVerdict } from './tell-stories.js';

interface Known {
  neighbours(doc: string): ReadonlySet<string>;
  stories(left: string, right: string): StoryVerdict;
  passages: readonly Passage[];
}

/** The other documents that surely tell the same event as one, by id, and those that share text with it. */
export function together({ neighbours, stories, passages }: Known): (doc: string) => ReadonlySet<string> {
  const copies = new Set(passages.flatMap(({ left, right }) => [`${left}\n${right}`, `${right}\n${left}`]));
  const known = new Map<string, ReadonlySet<string>>();
  const find = (doc: string): ReadonlySet<string> =>
    new Set(
      [...neighbours(doc)].filter(
        (other) => stories(doc, other).verdict === 'same' || copies.has(`${doc}\n${other}`),
      ),
    );
  return (doc) => {
    const found = known.get(doc) ?? find(doc);
    known.set(doc, found);
    return found;
  };
}
