import { digest } from '../model/digest.js';
import type { Document } from '../model/document.js';
import { documentKey } from '../model/document-key.js';
import type { Passage } from '../model/passage.js';
import type { NameWeights } from './name-weights.js';
import type { StoryProfile } from './story-profile.js';
import type { StoryVerdict } from './tell-stories.js';

/** What stands around documents. */
interface Around {
  names: NameWeights;
  neighbours(doc: string): ReadonlySet<string>;
  stories(left: string, right: string): StoryVerdict;
  passages: readonly Passage[];
}

/**
 * Names for documents with all that they stand in, by id: the document, what each of its names is worth, which others
 * may tell its event, and which surely do, and which it shares text with. Whatever is said of some documents, alone
 * or two by two, follows from these; so an answer of an earlier run holds where the names of all documents that it is
 * about are the same.
 *
 * @param profiles one for each document, in the same order
 */
export function contexts(
  documents: readonly Document[],
  profiles: readonly StoryProfile[],
  { names, neighbours, stories, passages }: Around,
): (doc: string) => string {
  const places = new Map(documents.map(({ id }, at) => [id, at]));
  const sharing = new Map<string, string[]>();
  for (const { left, right } of passages) {
    for (const [one, other] of [
      [left, right],
      [right, left],
    ] as const)
      sharing.set(one, [...(sharing.get(one) ?? []), other]);
  }
  const known = new Map<string, string>();
  const worths = new Map<string, string>();
  const worthOf = (name: string): string => {
    const worth = worths.get(name) ?? `${names.isName(name)} ${names.bits(name)}`;
    worths.set(name, worth);
    return worth;
  };
  const nameOf = (doc: string): string => {
    const at = places.get(doc);
    if (at === undefined) return '';
    return digest([
      documentKey(documents[at]!),
      String(names.crowd),
      Array.from(profiles[at]!.capitals, worthOf).join(),
      Array.from(neighbours(doc), (other) => `${other} ${stories(doc, other).verdict}`).join('\n'),
      (sharing.get(doc) ?? []).join('\n'),
    ]);
  };
  return (doc) => {
    const name = known.get(doc) ?? nameOf(doc);
    known.set(doc, name);
    return name;
  };
}
