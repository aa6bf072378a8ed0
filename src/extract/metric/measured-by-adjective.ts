import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { dimensionBehind } from '../things/dimension-behind.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { isCount } from '../things/is-count.js';
import type { Core } from './core.js';
import { plainThing } from './plain-thing.js';

/** Of these a share is not a share of what the noun counts: "the reservoir is 97% full". */
const states: ReadonlySet<string> = new Set(
  'full filled empty contained complete completed finished occupied booked loaded'.split(' '),
);

const priced: ReadonlySet<string> = new Set(['cheaper', 'dearer', 'costlier', 'expensive', 'pricier']);

/** "fuel was 6% cheaper", "6% more expensive" */
const tellsPrice = ({ sentence: { tokens }, mention: { next } }: Figure): boolean =>
  priced.has(tokens[/^(?:more|less)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next]?.lower ?? '');

/** What the adjective behind an amount says that it is of its noun. */
function nameOf(figure: Figure, isLength: boolean): string | undefined {
  const { sentence, mention, measure } = figure;
  const isPercent = mention.unit === '%';
  if (measure === 'change') return isPercent && tellsPrice(figure) ? 'price' : undefined;
  const word = sentence.tokens[mention.next]?.lower ?? '';
  return isLength ? dimensionBehind(figure) : isPercent && states.has(word) ? word : undefined;
}

/** "The ferry is 96 metres long", "seats were 82% full", "fuel was 6% cheaper": what an adjective behind an amount says is measured. */
export function measuredByAdjective(figure: Figure, vocabulary: Vocabulary): Core | undefined {
  const { sentence, mention } = figure;
  if (isCount(figure)) return undefined;
  const isLength = /^(?:[ckm]?m|\[\w+_i\])$/.test(mention.unit);
  const name = nameOf(figure, isLength);
  if (name === undefined) return undefined;
  const subject = figure.isGuess ? subjectBefore(sentence, mention.first) : undefined;
  const of = subject ? { mention, sentence, thing: subject, thingSentence: sentence } : figure;
  const { modifiers, head, of: rest } = plainThing(of, vocabulary);
  const noun = vocabulary.noun(modifiers, head);
  const isNamed = isLength || name === 'price';
  const whole = isNamed
    ? vocabulary.metric([...modifiers, head], name)
    : vocabulary.metric([], `${name} ${noun.head}`);
  if (whole && whole.head !== name)
    return { core: whole.head, limits: [...(isNamed ? whole.modifiers : []), ...rest] };
  return noun.head ? { core: name, limits: [...noun.modifiers, noun.head, ...rest] } : undefined;
}
