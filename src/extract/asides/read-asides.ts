import { Figure } from '../figure.js';
import type { Mention } from '../parsers/mention.js';
import { oneShape } from '../parsers/one-shape.js';
import { attachRelation } from '../refiners/attach-relation.js';
import { attachThing } from '../refiners/attach-thing.js';
import type { RefinerContext } from '../refiners/refiner.js';
import type { Sentence } from '../sentence.js';
import { asides } from './index.js';

function toFigure(sentence: Sentence, mention: Mention, reason: string): Figure {
  const quote = sentence.text.slice(mention.start, mention.end);
  const figure = new Figure(oneShape(mention), sentence, [
    { by: mention.parser, did: `read "${quote}": ${reason}` },
  ]);
  figure.dropped = reason;
  return figure;
}

/** The token indices under the figures of each sentence. */
function tokensTaken(figures: readonly Figure[]): Map<Sentence, Set<number>> {
  const taken = new Map<Sentence, Set<number>>();
  for (const { sentence, mention } of figures) {
    const indices = taken.get(sentence) ?? new Set();
    for (let at = mention.first; at < mention.next; at++) indices.add(at);
    taken.set(sentence, indices);
  }
  return taken;
}

const isFree = ({ first, next }: Mention, taken: ReadonlySet<number> = new Set()): boolean => {
  for (let at = first; at < next; at++) if (taken.has(at)) return false;
  return true;
};

/**
 * The quantities beside the claims, where no figure stands already. They are read behind the refiners, so that no
 * claim ever takes its unit, verb or period from one.
 */
export function readAsides(figures: readonly Figure[], context: RefinerContext): Figure[] {
  const read: { sentence: Sentence; mention: Mention; reason: string }[] = [];
  for (const sentence of context.sentences) {
    if (sentence.language || !sentence.mayHoldNumber) continue;
    for (const aside of asides)
      for (const mention of aside.read(sentence)) read.push({ sentence, mention, reason: aside.reason });
  }
  if (!read.length) return [];
  const taken = tokensTaken(figures);
  const found = read
    .filter(({ sentence, mention }) => isFree(mention, taken.get(sentence)))
    .map(({ sentence, mention, reason }) => toFigure(sentence, mention, reason));
  found.sort((a, b) => a.mention.start - b.mention.start);
  for (const { refine } of [attachRelation, attachThing]) refine(found, context);
  return found;
}
