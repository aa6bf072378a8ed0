import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { wordsBefore } from '../phrases/words-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import type { Refiner } from './refiner.js';

const bySegment =
  /\bby (?:division|segment|product|business|line|category|brand|unit|department|sector|type|party|age(?: group)?)\b/i;
const votesTo = /\bvotes?\s+to\s+$/i;

/** "came to €2 million in nets", "revenue by division was €2 million in Nets": a segment, not a place. */
function segmentBehind({ sentence, mention }: Figure): string[] {
  const { tokens, text, start, end, hidden } = sentence;
  const at = mention.next + 1;
  if (tokens[mention.next]?.lower !== 'in' || hidden.has(at)) return [];
  const phrase = readNounPhrase(sentence, at);
  const isNamed = tokens[at]?.tag === 'name';
  if (!phrase?.head || (isNamed && !bySegment.test(text.slice(start, end)))) return [];
  return [...phrase.modifiers, nounLemma(phrase.head)];
}

/** Words behind an amount of something that single out a part of it, and the losing side of a vote. */
export const attachLimits: Refiner = {
  name: 'attach-limits',
  refine(figures) {
    for (const figure of figures) {
      const { sentence, relationStart, thing } = figure;
      const against = votesTo.test(wordsBefore(sentence, relationStart)) ? ['against'] : [];
      const limits = isCount(figure) ? against : countsBehind(figure) || !thing ? [] : segmentBehind(figure);
      if (!limits.length) continue;
      figure.limits = [...(figure.limits ?? []), ...limits];
      note(figure, attachLimits.name, `only ${limits.join(' ')}`);
    }
  },
};
