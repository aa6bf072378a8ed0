import { multiply } from '../../../model/decimal.js';
import { changeWords } from '../../languages/zh/directions.js';
import { WordTable } from '../word-table.js';
import { readClassifier } from '../units/read-classifier.js';
import type { HanMention } from './han-mention.js';

const changes = new WordTable(Object.entries(changeWords));
const joiner = /^\s*(?:到|至|~|-|—{1,2}|–|－|―|－)\s*第?\s*$/u;
const andJoiner = /^\s*(?:与|和|跟|同)\s*第?\s*$/u;
const betweenBehind = /^\s*(?:之间|中间|间)/u;

/** 20-30万: the scale behind the second number holds for both. */
function lowEnd(one: HanMention, two: HanMention): number {
  const [low, high] = [one.value ?? 0, two.value ?? 0];
  if (one.numeral.scaled || !two.numeral.scaled || !high) return low;
  const scaled = multiply(low, 10 ** (4 * Math.floor(Math.log10(Math.abs(high)) / 4)));
  return scaled <= high ? scaled : low;
}

/** Whether the words between the two join them, and where the range ends. */
function joinedEnd(text: string, one: HanMention, two: HanMention): number | undefined {
  const between = text.slice(one.to, two.start);
  if (joiner.test(between)) return two.to;
  if (!andJoiner.test(between)) return undefined;
  // 间 alone looks like a counting word.
  const mark = [two.to, two.end].map((end) => ({ end, found: betweenBehind.exec(text.slice(end, end + 4)) }));
  const behind = mark.find(({ found }) => found);
  return behind && behind.end + (behind.found?.[0].length ?? 0);
}

/** 票价上调2元至5元: by so much to a level; but 增加10至20艘 is a range. */
const isArrival = (text: string, { from, unit, classifier }: HanMention): boolean =>
  (unit !== '1' || classifier !== '') && changes.before(text, from) !== undefined;

function joined(text: string, one: HanMention, two: HanMention): HanMention | undefined {
  if (one.value === null || two.value === null || one.high === null || two.bound === '上') return undefined;
  if (isArrival(text, one)) return undefined;
  const end = joinedEnd(text, one, two);
  // 每公斤98元至128元: for what it is paid is said once.
  const isRate = one.unit.startsWith(`${two.unit}/`);
  // "5%到20": the unit is written with the second end, or with both.
  if (end === undefined || (one.unit !== two.unit && one.unit !== '1' && !isRate)) return undefined;
  const tenfold =
    one.unit === '1' && two.unit === '%' && two.value !== two.numeral.value && !two.numeral.isPercent;
  const low = tenfold ? multiply(one.value, 10) : lowEnd(one, two);
  if (low >= two.value) return undefined;
  const classifier = two.classifier || (readClassifier(text, two.end)?.word ?? '') || one.classifier;
  const dropped = one.dropped ?? two.dropped;
  return {
    ...two,
    start: one.start,
    from: one.from,
    to: end,
    value: null,
    low,
    high: two.value,
    relation: 'range',
    unit: isRate ? one.unit : two.unit,
    isRange: true,
    classifier,
    parser: 'range',
    ...(dropped !== undefined && { dropped }),
  };
}

/** 10到20, 20-30万, 5%至8%, 100与200之间: two numbers that are the ends of one range. */
export function joinRanges(text: string, mentions: readonly HanMention[]): HanMention[] {
  const result: HanMention[] = [];
  for (const mention of mentions) {
    const previous = result.at(-1);
    const range = previous && joined(text, previous, mention);
    if (range) result[result.length - 1] = range;
    else result.push(mention);
  }
  return result;
}
