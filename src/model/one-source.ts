import { sourceLinks } from './source-links.js';

/**
 * Tells which reports are one source, so that they confirm nothing of each other: those of one publisher, a report and
 * the one that it says it was made of, two where most of the shorter one's text is in the other, and two that have the
 * same figure written wrongly in the same way.
 */
export function oneSource(corpus: Parameters<typeof sourceLinks>[0]): (a: string, b: string) => boolean {
  const { publishers, pairs, slips } = sourceLinks(corpus);
  const linked = new Set(pairs.map(([a, b]) => pair(a, b)));
  return (a, b) => {
    const publisher = publishers.get(a);
    const samePublisher = publisher !== undefined && publisher === publishers.get(b);
    if (a === b || samePublisher || linked.has(pair(a, b))) return true;
    return slips(a).some((quote) => slips(b).includes(quote));
  };
}

const pair = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);
