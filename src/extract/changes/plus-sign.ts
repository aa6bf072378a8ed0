import type { ChangeCue } from './change-cue.js';

/** "Cod +0.2%", and in the bracket behind a level any amount: "Crew: 314 (+18)" */
export const plusSign: ChangeCue = {
  find({ mention, sentence }, earlier) {
    const level = earlier.at(-1);
    const before = sentence.text.slice(Math.max(sentence.start, mention.start - 2), mention.start);
    const quote = sentence.text.slice(mention.start, mention.end);
    const isSigned = /(?:^|[\s(])\+$/.test(before) || (quote.startsWith('+') && /[\s(]$/.test(before));
    const isBracket =
      level?.sentence === sentence &&
      sentence.text.slice(level.mention.end, mention.start).trim().startsWith('(');
    const isSame = mention.unit.startsWith('%') || (isBracket && mention.unit === level.mention.unit);
    return isSigned && isSame ? { direction: 'up', did: 'a plus sign: a change up' } : undefined;
  },
};
