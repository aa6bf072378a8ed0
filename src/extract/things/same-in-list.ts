import { clauseTags } from '../tokens/clause-tags.js';
import type { Token } from '../tokens/token.js';
import type { Strategy } from './strategy.js';
import { isCount } from './is-count.js';

/** "Trips to the bar take 40 minutes; to the reef, 90 minutes", "In May it was 71%, in June 58%": a list of one unit measures one thing. */
export const sameInList: Strategy = {
  name: 'as the figure of its unit before it in the list',
  confidence: 0.85,
  find(figure, earlier) {
    const { sentence, mention } = figure;
    const previous = earlier.findLast((other) => other.mention.unit === mention.unit);
    if (isCount(figure) || !previous?.thing || previous.sentence !== sentence) return undefined;
    if (previous.measure !== figure.measure) return undefined;
    const between = sentence.tokens.slice(previous.mention.next, mention.first);
    const behind = (mark: string): Token[] =>
      between.slice(between.findLastIndex(({ text }) => text === mark));
    const isItem = (item: readonly Token[]): boolean => !item.some(({ tag }) => clauseTags.has(tag));
    // "2.9% this year and 2.1% next", "3.2% and 2.3% in the May report"
    const isJoined = between.every(
      ({ tag, text }, at) =>
        tag === 'conj' || text === ',' || sentence.hidden.has(previous.mention.next + at),
    );
    // "83% in February, 97% in March and 98% in May": each is told for a time of its own.
    const last = between.at(-1);
    const isTimed =
      (last?.text === ',' || last?.tag === 'conj') &&
      sentence.tokens[mention.next]?.tag === 'prep' &&
      between.every(
        (token, at) =>
          token.tag === 'prep' ||
          token.text === ',' ||
          token === last ||
          sentence.hidden.has(previous.mention.next + at),
      );
    const isList =
      isTimed ||
      (isJoined && between.some(({ tag }) => tag === 'conj')) ||
      (between.some(({ text }) => text === ';') && isItem(behind(';'))) ||
      (behind(',')[0]?.text === ',' && behind(',')[1]?.tag === 'prep' && isItem(behind(',')));
    return isList
      ? {
          thing: previous.thing,
          in: previous.thingSentence ?? sentence,
          isAttribute: previous.isAttribute ?? false,
        }
      : undefined;
  },
};
