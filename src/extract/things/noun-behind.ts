import { comparatives } from '../languages/en/directions.js';
import { increments } from '../languages/en/statuses.js';
import type { Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { readCurrencyName } from '../parsers/units/read-currency-name.js';
import { isLight } from '../phrases/is-light.js';
import type { Sentence } from '../sentence.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { behindAmount } from './behind-amount.js';
import { timeNouns } from '../languages/en/function-words.js';
import { governingVerb } from './governing-verb.js';
import { isCarrier } from './is-carrier.js';
import { isCount } from './is-count.js';
import { isNameOnly } from '../phrases/is-name-only.js';
import type { Strategy } from './strategy.js';

/** "296 hp", "68 p": letters that spell no word are a unit that no table knows. */
const isUnitLike = ({ tokens }: Sentence, { first, next }: NounPhrase): boolean =>
  next === first + 1 && /^[b-df-hj-np-tv-z]{1,3}$/.test(tokens[first]?.text ?? '');

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** Where the words for the thing may start; undefined where none can: an amount wants "of", money also "in". */
function startOf(figure: Figure): number | undefined {
  const { mention, sentence, measure } = figure;
  const { tokens } = sentence;
  // "5 of the 12 boats", "120 of 480 trains": both count the same.
  if (isCount(figure) && tokens[mention.next]?.lower === 'of')
    for (let at = mention.next + 1; at <= mention.next + 4; at++) {
      // "of the port's 1.4 million boats"
      if (tokens[at]?.tag === 'number') {
        const behind = tokens[at + 1]?.tag === 'number' ? at + 2 : at + 1;
        return readCurrencyName(sentence, behind) ? undefined : behind;
      }
      // "18,900 of wheat, 7,300 of maize": the next number is another's.
      const isOwner = /['’]s?$/.test(tokens[at]?.lower ?? '');
      if ((tokens[at]?.tag === 'noun' && !isOwner) || tokens[at]?.text === ',') break;
    }
  // "12 boats", "put on four seats"; but "12 more than in May", "up 12 year on year".
  const noun = tokens[mention.next];
  const isPlain = noun?.tag === 'noun' && !comparatives.has(noun.lower) && !/^points?$/.test(noun.lower);
  if (isCount(figure) && (measure !== 'change' || isPlain)) return mention.next;
  const at = behindAmount(figure);
  const link = sentence.tokens[at]?.lower;
  if (link === 'of') return at;
  // "sales came to $2bn in pumps" tells of sales; "pledged $12m in aid" of aid.
  const verb = tokens[governingVerb(figure)];
  const spends = !verb || !isLight(verbLemma(verb.lower));
  return link === 'in' && spends && isCurrency(mention.unit) && measure !== 'change' ? at + 1 : undefined;
}

/** "from 96 the year before", "the 1,060 of a year ago": when it was, and not what. */
const isTime = ({ sentence, mention }: Figure, { head }: NounPhrase): boolean =>
  timeNouns.has(head) && ['det', 'prep'].includes(sentence.tokens[mention.next]?.tag ?? '');

/** Right behind a count, or behind "of" after an amount: "900 boats", "3 million crowns of lost wages". */
export const nounBehind: Strategy = {
  name: 'the noun behind it',
  confidence: 1,
  find(figure) {
    const { sentence } = figure;
    const at = startOf(figure);
    const phrase = at === undefined ? undefined : readNounPhrase(sentence, at);
    // "one count of poaching"
    const thing = phrase?.of && isCarrier(phrase) ? phrase.of : phrase;
    // "612 new ones" and "2,460 more" count what the figure before them did.
    const isElided = thing && !thing.head && thing.modifiers.every((word) => increments.has(word));
    if (!thing || isElided || isCarrier(thing) || isTime(figure, thing)) return undefined;
    if (isUnitLike(sentence, thing)) return undefined;
    return !isCount(figure) && isNameOnly(sentence, thing) ? undefined : { thing, in: sentence };
  },
};
