import type { Figure } from '../figure.js';
import { countsBehind } from '../things/counts-behind.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import { textBetween } from './text-between.js';
import type { WholeStrategy } from './whole-strategy.js';

const limits = /^\s(?<link>because|due|for|in|at|on|through|with|without|aged|by)\s/;
const opens = /(?:,|\s[–—-]|\()\s(?:all\s)?(?:but\s)?$/;

const limited =
  /\s(?:because|due|for|in|at|on|through|aged|by|from|to|during)\s|\s(?:here|there|abroad|elsewhere|overseas|nationwide)\b/;

/** What a number is, or where its digits have several readings may be at most. */
const most = ({ mention: { value, readings } }: Figure): number =>
  value ?? Math.max(0, ...readings.map((reading) => reading.value));

const opensShort = /^\s\p{L}+,\s$/u;

/** "120 buses, 40 electric.": an adjective, and nothing more. */
const isSorted = ({ sentence, mention }: Figure): boolean =>
  sentence.tokens[mention.next]?.tag === 'adj' &&
  /^[.;,]?$/.test(sentence.tokens[mention.next + 1]?.text ?? '');

const isFewer = (part: Figure, whole: Figure): boolean =>
  whole.mention.unit === '1' &&
  // "14 dead, 12 missing": where nobody is named, one state stands beside the other.
  whole.thing?.head !== '' &&
  part.mention.unit === '1' &&
  !whole.partOf &&
  (part.mention.value ?? 0) < most(whole);

/** "nine arrests – four for theft –", "31 gave up, 12 because of the swell": some of those just counted, by what limits them. */
export const someOfThem: WholeStrategy = {
  name: 'limited right behind the count',
  find(figures, at) {
    const [whole, part, next] = [figures[at - 1], figures[at], figures[at + 1]];
    if (!whole || !part || whole.sentence !== part.sentence || !isAmount(whole) || !isAmount(part))
      return undefined;
    const link = limits.exec(textBehind(part))?.groups?.link;
    const between = textBetween(whole, part);
    if (isSorted(part) && opensShort.test(between) && isFewer(part, whole)) return whole;
    if (link === undefined || whole.partOf || countsBehind(part) || !opens.test(between)) return undefined;
    const counts = whole.mention.unit === '1' && part.mention.unit === '1';
    if (!counts || (part.mention.value ?? 0) >= most(whole)) return undefined;
    // "126 boats sank, 70 in Merrow and 56 in Tern Bay"
    if (countsBehind(whole) && !limited.test(between)) return whole;
    // "sank 126 boats in Merrow, 70 in Tern Bay": limited alike, they stand side by side.
    const isBeside = between.includes(` ${link} `);
    const goesOn = next?.sentence === part.sentence && /^[^;:.]*(?:,|\band)\s$/.test(textBetween(part, next));
    return isBeside || (goesOn && link !== 'because') ? undefined : whole;
  },
};
