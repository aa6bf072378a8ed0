import { carrierNouns } from '../languages/en/closed-classes.js';
import type { Figure } from '../figure.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { subjectBefore } from '../phrases/subject-before.js';
import type { Sentence } from '../sentence.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { governingVerb } from './governing-verb.js';
import { pluralTold } from './plural-told.js';
import type { Strategy } from './strategy.js';

const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'that', 'this', 'those', 'these']);

const groupTags: ReadonlySet<string> = new Set(['aux', 'modal', 'adv']);

/** "The total rose", "that figure was", "last year's total had been": a word that stands for the figure told last. */
function isAnaphor({ tokens }: Figure['sentence'], at: number): boolean {
  if (!carrierNouns.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1]?.lower ?? '';
  return /^(?:the|that|this|their|its)$/.test(before) || /^(?:year|month|week|season)['’]s$/.test(before);
}

/** "above the old record of 8 m. By noon it had fallen": a record is what a figure is held against, and tells of no it. */
const standards: ReadonlySet<string> = new Set([
  'record',
  'mark',
  'high',
  'low',
  'peak',
  'average',
  'normal',
]);

const overCount =
  /^\s(?:more|less|fewer|higher|lower)\sthan\s(?:the\s)?\d[\d,]*\s(?:of|in|a|seen|recorded|reported)\b/;

/** Units that measure, and do not count: metres, tonnes, and no percentages or money. */
const measured = /^(?!1$|%|[A-Z]{3})/;

const textBehind = ({ sentence, mention }: Figure): string =>
  sentence.text.slice(mention.end, Math.min(sentence.end, mention.end + 40));

const base = (unit: string): string => unit.split('/')[0] ?? unit;

/** "Fraud was the exception: it soared": what the clause before the colon tells of. */
function subjectOfAll(sentence: Sentence, colon: number): NounPhrase | undefined {
  const verb = sentence.tokens.findIndex(({ tag }) => finiteTags.has(tag));
  return verb > 0 && verb < colon ? subjectBefore(sentence, verb) : undefined;
}

/**
 * "The average trip is four hours. In 2019 it was six hours", "900 boats came. The total had been 700": the pronoun is
 * what the figure before measured.
 */
export const pronounSubject: Strategy = {
  name: 'what its pronoun stands for',
  confidence: 0.85,
  find(figure, earlier, sentences) {
    const { sentence, mention, measure } = figure;
    let verb = governingVerb(figure);
    while (verb > 0 && groupTags.has(sentence.tokens[verb - 1]?.tag ?? '')) verb--;
    if (verb < 1) return undefined;
    const isCarried = isAnaphor(sentence, verb - 1);
    if (!isCarried && !pronouns.has(sentence.tokens[verb - 1]?.lower ?? '')) return undefined;
    const explained = sentence.tokens[verb - 2]?.text === ':' ? subjectOfAll(sentence, verb - 2) : undefined;
    if (explained) return { thing: explained, in: sentence };
    const isOfChange = isCarried && measure === 'change' && mention.unit.startsWith('%');
    // "900 boats in a port worth £3 million. That was 5% more than the 857 of May"
    const isOfCount = mention.unit === '%' && overCount.test(textBehind(figure));
    const previous = earlier.findLast(
      (other) =>
        other.thing &&
        !standards.has(other.thing.head) &&
        // "which is 1 metre above the record": by how much, and not what.
        !(other.measure === 'change' && measured.test(mention.unit)) &&
        (isOfCount
          ? other.mention.unit === '1' && other.measure === 'level'
          : base(other.mention.unit) === base(mention.unit) ||
            (isOfChange && other.measure === 'level' && other.sentence !== sentence)),
    );
    if (!previous?.thing || sentence.index - previous.sentence.index > 1)
      // "Most came from abroad. Their number rose"
      return sentence.tokens[verb - 2]?.lower === 'their' ? pluralTold(sentence, sentences) : undefined;
    // "The total rose": in the next paragraph, too, where the one before tells no other figure.
    const isAlone = earlier.filter((other) => other.sentence === previous.sentence).length === 1;
    if (isCarried && previous.sentence.block !== sentence.block && !isAlone) return undefined;
    // "91% of ferries were on time. In May it was 78%"
    const isShare = [figure, previous].every((one) => one.mention.unit === '%' && one.measure !== 'change');
    const isSame = isShare || (isCarried && mention.unit === '1' && measure === 'level');
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? previous.sentence,
      isAttribute: previous.isAttribute ?? false,
      ...(isSame ? { like: previous, isSame } : {}),
    };
  },
};
