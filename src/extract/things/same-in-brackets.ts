import type { Strategy } from './strategy.js';

/** "€90 million (Q2 2030: €88 million)": in brackets, behind nothing but a time, the same thing once more. */
export const sameInBrackets: Strategy = {
  name: 'as before the bracket',
  confidence: 0.95,
  find({ mention, sentence }, earlier) {
    const previous = earlier.at(-1);
    if (!previous?.thing || previous.sentence !== sentence || previous.mention.unit !== mention.unit)
      return undefined;
    const between = sentence.tokens.slice(previous.mention.next, mention.first);
    const onlyTime = between.every(
      (token, at) =>
        sentence.hidden.has(previous.mention.next + at) ||
        /^[(:,$£€¥]$/.test(token.text) ||
        token.tag === 'prep',
    );
    if (between[0]?.text !== '(' || !onlyTime) return undefined;
    return {
      thing: previous.thing,
      in: previous.thingSentence ?? sentence,
      isAttribute: previous.isAttribute ?? false,
    };
  },
};
