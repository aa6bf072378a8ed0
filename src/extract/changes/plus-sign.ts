import type { ChangeCue } from './change-cue.js';

/** "Cod +0.2%" */
export const plusSign: ChangeCue = {
  find({ mention, sentence }) {
    const before = sentence.text.slice(Math.max(sentence.start, mention.start - 2), mention.start);
    return mention.unit.startsWith('%') && /(?:^|[\s(])\+$/.test(before)
      ? { direction: 'up', did: 'a plus sign: a change up' }
      : undefined;
  },
};
