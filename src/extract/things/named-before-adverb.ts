import { changeWord } from '../phrases/change-word.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { tokenBefore } from '../phrases/token-before.js';
import type { Sentence } from '../sentence.js';
import { runStart } from './run-start.js';
import type { Strategy } from './strategy.js';

/** Index of "up", "down", "by" or a plus right before a figure; -1 where nothing of the kind stands there. */
function signBefore({ tokens }: Sentence, last: number): number {
  const token = tokens[last];
  return token?.text === '+' || token?.lower === 'by' || changeWord(token)?.kind === 'adverb' ? last : -1;
}

/** "Nets up 9%", "Nets, down 68 pence", "Nets by 3%", "Nets +0.2%": headlines and lists name it before the sign. */
export const namedBeforeAdverb: Strategy = {
  name: 'what stands before its sign of change',
  confidence: 0.85,
  find({ sentence, measure, relationStart }) {
    const { tokens } = sentence;
    const sign = measure === 'change' ? signBefore(sentence, tokenBefore(sentence, relationStart)) : -1;
    if (sign < 1) return undefined;
    const end = tokens[sign - 1]?.text === ',' ? sign - 1 : sign;
    const first = runStart(sentence, end);
    const before = tokens[tokens[first - 1]?.tag === 'det' ? first - 2 : first - 1];
    if (first === end || before?.tag === 'prep' || before?.tag === 'number' || before?.tag === 'to')
      return undefined;
    const thing = readNounPhrase(sentence, first);
    return thing?.head && thing.next === end ? { thing, in: sentence } : undefined;
  },
};
