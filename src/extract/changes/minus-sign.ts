import type { ChangeCue } from './change-cue.js';

/** "Cod: 3.1 tonnes (-9%)": a sign in the bracket behind a level says which way it went. */
export const minusSign: ChangeCue = {
  find({ mention, sentence }, earlier) {
    const level = earlier.at(-1);
    if (!mention.unit.startsWith('%') || !((mention.value ?? 0) < 0) || level?.sentence !== sentence)
      return undefined;
    const isBracket = sentence.text.slice(level.mention.end, mention.start).trim() === '(';
    if (!isBracket || level.mention.unit.startsWith('%')) return undefined;
    const { value, low, high } = mention;
    mention.value = value && -value;
    mention.low = high && -high;
    mention.high = low && -low;
    return { direction: 'down', did: 'a minus sign in brackets: a change down' };
  },
};
