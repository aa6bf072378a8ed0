import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { timeNouns } from '../languages/en/function-words.js';
import { modalNouns } from '../languages/en/modalities.js';
import { eventNouns } from '../languages/en/person-verbs.js';
import { Cue } from '../patterns/cue.js';
import { isListItem } from '../phrases/is-list-item.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { wordsBefore } from '../phrases/words-before.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { countsBehind } from '../things/counts-behind.js';
import { dimensionBehind } from '../things/dimension-behind.js';
import { isCount } from '../things/is-count.js';
import { listedBy } from '../phrases/listed-by.js';
import { listLead } from '../things/list-lead.js';
import { ofThoseWho } from '../things/of-those-who.js';
import type { Sentence } from '../sentence.js';
import { rowLabel } from '../tables/row-label.js';
import type { Token } from '../tokens/token.js';
import type { Refiner } from './refiner.js';

const bySegment =
  /\bby (?:division|segment|product|business|line|category|brand|unit|department|sector|type|party|age(?: group)?)\b/i;

/** "in the province", "on the island": where it was, which is scope. */
const regionNouns: ReadonlySet<string> = new Set(
  'area borough city country county department district island municipality parish prefecture province region state town village'.split(
    ' ',
  ),
);
const votesTo = /\bvotes?\s+to\s+$/i;

/** What a profit is made on. */
const salesNouns: ReadonlySet<string> = new Set(['sale', 'revenue', 'turnover', 'order']);

/** "grew 6% by value" is what "grew 6% in value" is. */
const amounts: ReadonlySet<string> = new Set(['value', 'volume', 'weight']);

const partsOfDay = /^(?:early|late|morning|afternoon|midday|pre-market|after-hours|extended)$/;

/** "came to €2 million in nets", "revenue by division was €2 million in Nets": a segment, not a place. */
function segmentBehind({ sentence, mention, predicate }: Figure): string[] {
  const { tokens, text, start, end, hidden } = sentence;
  // "£5 million will be spent on roads"
  const link = predicate && predicate.first === mention.next ? predicate.next : mention.next;
  const at = link + 1;
  const isSegment =
    tokens[link]?.lower === 'in' ||
    (tokens[link]?.lower === 'by' && amounts.has(tokens[at]?.lower ?? '')) ||
    (tokens[link]?.lower === 'on' && /^[A-Z]{3}$/.test(mention.unit));
  if (!isSegment || hidden.has(at)) return [];
  const phrase = readNounPhrase(sentence, at);
  const isNamed = tokens[at]?.tag === 'name';
  if (!phrase?.head || timeNouns.has(phrase.head) || regionNouns.has(phrase.head)) return [];
  // "a profit of £4 million on sales of £36 million"
  if (tokens[link]?.lower === 'on' && salesNouns.has(phrase.head)) return [];
  // "in early trade": when it was.
  if (/^trad(?:e|ing)$/.test(phrase.head) && partsOfDay.test(phrase.modifiers[0] ?? '')) return [];
  // "in the course of a month": how long it took.
  if (phrase.of && timeNouns.has(phrase.of.head)) return [];
  // "in the May forecast": where it was told.
  if (modalNouns.has(phrase.head)) return [];
  if (isNamed && !bySegment.test(text.slice(start, end))) return [];
  return [...phrase.modifiers, nounLemma(phrase.head)];
}

/** "5 metres above its normal level", "12 points ahead": how far from another, and so no level of its own. */
function distanceBehind(figure: Figure): string[] {
  const { sentence, mention, thing, measure } = figure;
  const at = countsBehind(figure) && thing ? thing.next : mention.next;
  const word = sentence.tokens[at]?.lower ?? '';
  if (measure === 'change' || dimensionBehind(figure) !== undefined) return [];
  return /^(?:above|below|ahead|behind|short)$/.test(word) ? [word === 'ahead' ? 'above' : word] : [];
}

const average = new Cue('average');

/** "£612 a month on average": half a sentence away from the noun that it limits. */
const onAverage = ({ sentence, mention }: Figure): string[] =>
  sentence.holds(average) &&
  /^[^,;.()]{0,24}\bon average\b/.test(
    sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 40)),
  )
    ? ['average']
    : [];

const partLinks: ReadonlySet<string> = new Set(['on', 'for', 'from', 'with', 'by']);

/**
 * "12 million in trailers and 2 million in a shed", "900 permits: 600 to anglers": which part it is, where no noun but
 * a place or a receiver that is no name stands.
 */
function whereBehind(figure: Figure): string[] {
  const { sentence, mention } = figure;
  const { tokens, hidden } = sentence;
  const link = tokens[mention.next]?.lower ?? '';
  const isPart = Boolean(figure.partOf ?? figure.likeFigure);
  const isLink = link === 'in' || (link === 'to' && isPart) || (partLinks.has(link) && figure.partOf);
  if (countsBehind(figure) || !isLink || hidden.has(mention.next + 1)) return [];
  const phrase = readNounPhrase(sentence, mention.next + 1);
  const named = tokens.slice(phrase?.first, phrase?.next).map(({ tag }) => tag === 'name');
  // "on Kestrel roads", but not "in Kestrel Bay": of the links of parts alone, a name may stand before the noun.
  const isNamed = partLinks.has(link) ? named.at(-1) === true : named.includes(true);
  const isPlace = phrase?.head && !isNamed && !timeNouns.has(phrase.head);
  return isPlace && !eventNouns.has(phrase.head) ? [`${link} ${phrase.head}`] : [];
}

/** What tells one sort from another in a label. */
const wordsOf = (label: readonly Token[]): string[] =>
  label
    .filter(({ tag }) => tag === 'adj' || tag === 'noun' || tag === 'name')
    .map(({ lower }) => nounLemma(lower));

const superlative = /^(?:\p{Ll}+est|most|least)$/u;

/** "- Long distance: 120 of 480 trains": in a list, the label that is no name parts what all items count. */
function labelOf(figure: Figure, sentences: readonly Sentence[]): string[] {
  const { sentence, mention, thing, thingSentence } = figure;
  const row = thing && thingSentence !== sentence ? rowLabel(figure, sentences) : undefined;
  if (row) return row.says === 'sort' ? wordsOf(row.tokens) : [];
  if (!thing || !isListItem(sentence)) return [];
  const { tokens } = sentence;
  const colon = tokens.findIndex(({ text }) => text === ':');
  if (colon < 0 || mention.first < colon || (thingSentence === sentence && thing.first < colon)) return [];
  const label = tokens.slice(0, colon).filter(({ tag }) => tag !== 'punct' && tag !== 'symbol');
  const lead = listLead(figure, sentences);
  // One word with a capital may be a name, unless the list says what it is sorted by.
  const isSorted = isCount(figure) && lead !== undefined && listedBy(lead) === 'sort';
  if (isSorted) return wordsOf(label);
  // "- Highest turnout: Merrow with 71%"
  if (superlative.test(label[0]?.lower ?? '')) return [];
  const isPlain = label.every(
    ({ tag }, at) => tag === 'adj' || (tag === 'noun' && (at > 0 || label.length > 1)),
  );
  return isPlain ? label.map(({ lower }) => nounLemma(lower)) : [];
}

/** Words behind an amount of something that single out a part of it, and the losing side of a vote. */
export const attachLimits: Refiner = {
  name: 'attach-limits',
  refine(figures, { sentences }) {
    for (const figure of figures) {
      const { sentence, relationStart } = figure;
      const against = votesTo.test(wordsBefore(sentence, relationStart)) ? ['against'] : [];
      const part = isCount(figure) ? [...against, ...ofThoseWho(figure), ...whereBehind(figure)] : [];
      const segment = isCount(figure) || countsBehind(figure) ? [] : segmentBehind(figure);
      const limits = [
        ...part,
        ...segment,
        ...distanceBehind(figure),
        ...onAverage(figure),
        ...labelOf(figure, sentences),
      ];
      if (!limits.length) continue;
      figure.limits = [...(figure.limits ?? []), ...limits];
      note(figure, attachLimits.name, `only ${limits.join(' ')}`);
    }
  },
};
