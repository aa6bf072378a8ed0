import { perUnits, timeUnits } from '../languages/en/units.js';
import type { Figure } from '../figure.js';
import { tokenBefore } from '../phrases/token-before.js';
import { readMeasure } from '../parsers/units/read-measure.js';
import type { Sentence } from '../sentence.js';
import { verbLemma } from '../tokens/verb-lemma.js';

/** So many words before a price are looked at. */
const reach = 24;
const one: ReadonlySet<string> = new Set(['a', 'an', 'one']);
const priced: ReadonlySet<string> = new Set([
  'cost',
  'sell',
  'fetch',
  'rent',
  'trade',
  'go',
  'retail',
  'change',
]);

/** The unit of which a noun phrase is one: "a gram of cod liver", "a square metre". */
function unitAt(sentence: Sentence, at: number): string | undefined {
  const { tokens } = sentence;
  if (!one.has(tokens[at]?.lower ?? '')) return undefined;
  const measure = readMeasure(sentence, at + 1);
  const name = tokens[at + 1]?.lower ?? '';
  const unit = measure?.unit ?? (Object.hasOwn(perUnits, name) ? perUnits[name] : undefined);
  // "a pound coin costs", "a metre-long cod": the unit is said of something else.
  const behind = tokens[measure?.next ?? at + 2]?.tag;
  return unit === undefined || timeUnits.has(unit) || behind === 'noun' || behind === 'name'
    ? undefined
    : unit;
}

/** "A gram sells for £60": one of a unit is the subject of a verb of price, with no other clause between. */
function isSubjectOfPrice({ tokens }: Sentence, from: number, to: number): boolean {
  const between = tokens.slice(from, to);
  const verbs = between.filter(({ tag }) => tag === 'past' || tag === 'verb');
  // "now rents for" may have been taken for a noun.
  const [verb, ...others] =
    verbs.length > 0
      ? verbs
      : between.filter(({ lower }) => lower.endsWith('s') && priced.has(verbLemma(lower)));
  return verb !== undefined && others.length === 0 && priced.has(verbLemma(verb.lower));
}

/** What one of is said to have the price: "A gram sells for £60", "The price of a kilo, £9 in May, came down to £7". */
export function unitOfSubject({ sentence, relationStart }: Figure): string | undefined {
  const { tokens } = sentence;
  const last = tokenBefore(sentence, relationStart);
  for (let at = last; at >= Math.max(0, last - reach); at--) {
    if (/^[;:.]$/.test(tokens[at]?.text ?? '')) return undefined;
    const unit = unitAt(sentence, at);
    if (unit === undefined) continue;
    const isPriceOf =
      tokens[at - 1]?.lower === 'of' && /^(?:price|cost|rent)$/.test(tokens[at - 2]?.lower ?? '');
    return isPriceOf || isSubjectOfPrice(sentence, at, last + 1) ? unit : undefined;
  }
  return undefined;
}
