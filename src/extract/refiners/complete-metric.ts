import type { Vocabulary } from '../glossary/vocabulary.js';
import { shortNouns } from '../languages/en/short-nouns.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import { convertedFrom } from '../things/converted-from.js';
import { textBetween } from '../wholes/text-between.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Refiner } from './refiner.js';

const named = (metric: string | undefined): string | undefined =>
  metric?.startsWith('unnamed') ? undefined : metric;
const isUnnamed = ({ metric = '' }: Figure): boolean => metric.startsWith('unnamed');

/** The key without what limits it, and its limits as they are written in it. */
function partsOf(metric: string): [core: string, limits: string] {
  const end = metric.search(/ [+/]/);
  return end < 0 ? [metric, ''] : [metric.slice(0, end), metric.slice(end)];
}

/** "The list", "the rate": the short name of what a figure measures; undefined where it has its full name. */
function shortName(figure: Figure): string | undefined {
  const name = isUnnamed(figure) ? figure.thing?.head : partsOf(figure.metric ?? '')[0];
  return name !== undefined && shortNouns.has(name) ? name : undefined;
}

/** Where full names are looked up: of rates a report may tell of many, so only in one paragraph. */
const placeOf = (name: string, { mention, sentence }: Figure): string =>
  `${name} ${mention.unit} ${name === 'rate' ? sentence.block : ''}`;

/** The metrics that a report names in full, by the short noun that they end in. */
function fullNames(figures: readonly Figure[], vocabulary: Vocabulary): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const figure of figures) {
    const [full] = partsOf(figure.metric ?? '');
    const name = full.slice(full.lastIndexOf(' ') + 1);
    if (name === full || !shortNouns.has(name) || vocabulary.metric([], full)?.head !== full) continue;
    const place = placeOf(name, figure);
    names.set(place, (names.get(place) ?? new Set()).add(full));
  }
  return names;
}

/** "The waiting list has 900 names ... the list will grow": the one metric that the report names so in full. */
function inFull(figure: Figure, names: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const name = shortName(figure);
  const known = name === undefined ? undefined : names.get(placeOf(name, figure));
  const [full] = known ?? [];
  if (full === undefined || known?.size !== 1) return undefined;
  // "agreed to buy Lumen for $2.3 billion": a price of something else than the shares that were told of.
  if (costs.has(name ?? '') && partsOf(figure.metric ?? '')[1] !== '') return undefined;
  return isUnnamed(figure) ? full : full + partsOf(figure.metric ?? '')[1];
}

/** What many things have, whatever else their sentence names. */
const costs: ReadonlySet<string> = new Set(['bill', 'charge', 'cost', 'fee', 'price', 'rate']);

/** Tokens; hardly a sentence of a report has as many. */
const longest = 60;

/** "The trade balance showed a surplus": a word of its own sentence without which no metric has the short name. */
function byWords(figure: Figure, vocabulary: Vocabulary): string | undefined {
  const name = shortName(figure);
  if (name === undefined || figure.metric !== name || costs.has(name)) return undefined;
  const plain = vocabulary.metric([], name)?.head;
  const found = new Set<string>();
  const words = figure.sentence.tokens.slice(0, longest);
  for (const [at, { lower }] of words.entries()) {
    // "Revenue was £90 million and profit after tax £4 million"
    if (/^(?:after|before)$/.test(words[at - 1]?.lower ?? '')) continue;
    const whole = vocabulary.metric([nounLemma(lower)], name);
    if (whole && !whole.modifiers.length && whole.head !== plain && whole.head.endsWith(` ${name}`))
      found.add(whole.head);
  }
  const [full] = found;
  return full !== undefined && found.size === 1 ? full + partsOf(figure.metric ?? '')[1] : undefined;
}

const pointing = /\bthe\s(?:rate|figure)(?:\s(?:for|in|of)\s\p{L}+)?(?:,\swhich)?\s(?:\p{L}+\s){1,4}$/iu;
const foreseeing =
  /\b(?:expected|forecast|predicted|projected)\s(?:(?:it|a\srate|a\sfigure)\s(?:at|of)\s)?$/i;
const toldReach = 80;

/** "Inflation was 3.9%. Economists had expected 3.6%", "In April the rate had been 4.1%": what was told right before. */
function fromTheOneBefore(figures: readonly Figure[], at: number): string | undefined {
  const figure = figures[at]!;
  if (!isUnnamed(figure) || isCount(figure)) return undefined;
  const { sentence, relationStart, mention } = figure;
  const before = sentence.text.slice(Math.max(sentence.start, relationStart - toldReach), relationStart);
  const status = foreseeing.test(before) ? ' +forecast' : pointing.test(before) ? '' : undefined;
  if (status === undefined) return undefined;
  const told = figures
    .slice(Math.max(0, at - lookBack), at)
    .findLast(
      (other) => !isUnnamed(other) && other.mention.unit === mention.unit && other.metric !== undefined,
    );
  const isNear = told && sentence.index - told.sentence.index <= 1;
  return isNear && told.metric ? told.metric.replace(/ \+forecast\b/, '') + status : undefined;
}

/** Figures before one that may have told what it is of. */
const lookBack = 4;

const baseOf = /\bthan\s(?:(?:the|its|their)\s|(?:in|on|for)\s[^,;.()]{1,24}\s\()$/;
const recordOf =
  /\b(?:above|below|than|topp\w+|beat\w*|br(?:eak|oke)\w*|surpass\w+|exceed\w+|pass\w+)\s(?:the|its|their)\s(?:(?:previous|old|former|earlier|last|all-time)\s)?(?:record|mark|high|peak|low)(?:\sset)?\s(?:of|at)\s$/;
const insteadOf = /\binstead\sof\s(?:the\s|an?\s)?(?:earlier\s|previous\s)?$/;

/** "5% more than the £4 million of May", "than in May (£4 million)", "£5 million instead of £4 million": what the one before is of. */
function heldAgainst(figure: Figure, previous: Figure | undefined): string | undefined {
  if (previous?.sentence !== figure.sentence || isCount(figure)) return undefined;
  const between = textBetween(previous, figure);
  if (recordOf.test(between)) return previous.of?.metric ?? previous.metric;
  const isBase = previous.measure === 'change' && previous.mention.unit === '%' && baseOf.test(between);
  const isOther = previous.mention.unit === figure.mention.unit && insteadOf.test(between);
  return (isBase && figure.measure === 'level') || isOther ? previous.metric : undefined;
}

/** "Together with £4 million in April, sales came to £9 million": of what the figure behind it is. */
function togetherWith(figure: Figure, next: Figure | undefined): string | undefined {
  const { sentence, relationStart, mention } = figure;
  const opens = /^\W*together\swith\s(?:the\s)?$/i.test(
    sentence.text.slice(sentence.start, Math.min(relationStart, sentence.start + 40)),
  );
  return opens && next?.sentence === sentence && next.mention.unit === mention.unit ? next.metric : undefined;
}

/** "expects 8 million; in the ten months to May the number grew to 7 million": what the verb tells has come true. */
const sameNow = ({ predicate, sentence }: Figure, metric: string | undefined): string | undefined =>
  predicate && sentence.tokens[predicate.first]?.tag === 'past'
    ? metric?.replace(/ \+forecast\b/, '')
    : metric;

const amountOf = ({ mention: { unit, value }, measure }: Figure): string =>
  `${measure} ${String(value)} ${unit}`;

/** "It took a forklift to move the 3,480 kilos": an amount with an article has been told before. */
function isDefinite(figure: Figure): boolean {
  const { sentence, relationStart, mention, measure } = figure;
  if (isCount(figure) || measure !== 'level' || mention.value === null || countsBehind(figure)) return false;
  return /^(?:the|those|these)$/.test(sentence.tokens[tokenBefore(sentence, relationStart)]?.lower ?? '');
}

function complete(figure: Figure, metric: string | undefined, confidence: number): void {
  if (metric === undefined || metric === figure.metric) return;
  figure.metric = metric;
  note(figure, completeMetric.name, metric, confidence);
}

/** What a figure measures where its own words do not say it in full, and others of the report do. */
export const completeMetric: Refiner = {
  name: 'complete-metric',
  refine(figures, { vocabulary }) {
    const names = fullNames(figures, vocabulary);
    const told = new Map<string, Figure>();
    const bare = new Set<string>();
    figures.forEach((figure, at) => {
      const amount = amountOf(figure);
      const twin =
        convertedFrom(figure, figures[at - 1]) ??
        (figure.isSameMetric ? figure.likeFigure : undefined) ??
        (isDefinite(figure) ? told.get(amount) : undefined);
      const held = heldAgainst(figure, figures[at - 1]) ?? togetherWith(figure, figures[at + 1]);
      if (!told.has(amount) && !isUnnamed(figure)) told.set(amount, figure);
      const metric =
        sameNow(figure, twin?.metric) ??
        named(held) ??
        fromTheOneBefore(figures, at) ??
        inFull(figure, names);
      const worded = metric === undefined ? byWords(figure, vocabulary) : undefined;
      // "The balance of trade showed a deficit ... The deficit for the year": so it is called where no bare one stood before.
      const place = placeOf(shortName(figure) ?? '', figure);
      if (worded !== undefined && !bare.has(place) && !names.has(place)) names.set(place, new Set([worded]));
      if (worded === undefined && metric === undefined) bare.add(place);
      complete(figure, metric ?? worded, twin ? 1 : 0.8);
    });
  },
};
