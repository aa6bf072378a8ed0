import type { Figure } from '../figure.js';
import { countsBehind } from '../things/counts-behind.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isAmount } from './is-amount.js';
import type { WholeStrategy } from './whole-strategy.js';

/** So many figures before one are looked at. */
const reach = 4;
const isAdverb = (tag: string | undefined): boolean => tag === 'adv';
const opensSentence = /^\W*(?:(?:another|a\s+further|the\s+other|only|just|but|and|about|some)\s+)*$/i;

/** "Three were freed": the number alone is the subject, and its verb follows. */
function isBareSubject({ sentence, mention, relationStart, thing, thingSentence }: Figure): boolean {
  const { text, start, tokens } = sentence;
  if (!opensSentence.test(text.slice(start, relationStart))) return false;
  if (countsBehind({ thing, thingSentence, sentence, mention })) return false;
  let at = mention.next;
  while (isAdverb(tokens[at]?.tag)) at++;
  const [verb, next] = [tokens[at], tokens[at + 1]];
  // "Three were trawlers" may say what those are that were told of just now.
  const isAnother = /\b(?:another|further)\s+$/i.test(text.slice(start, relationStart));
  const isSaidToBe = !isAnother && verb?.tag === 'aux' && next?.tag !== 'past' && next?.tag !== 'adv';
  return finiteTags.has(verb?.tag) && !isSaidToBe;
}

/** "12 of the 17 skippers were fined. Three were freed": the rest of the whole goes on in the next sentence. */
export const bareBesidePart: WholeStrategy = {
  name: 'stands beside the part before it',
  find(figures, at) {
    const figure = figures[at];
    if (!figure || !isAmount(figure) || figure.mention.unit !== '1') return undefined;
    const parts = figures.slice(Math.max(0, at - reach), at).filter(({ partOf }) => partOf);
    const last = parts.at(-1);
    const whole = last?.partOf;
    const isNext =
      last?.sentence.block === figure.sentence.block && figure.sentence.index - last.sentence.index === 1;
    if (!whole || !isNext || whole.mention.unit !== '1' || !isBareSubject(figure)) return undefined;
    const told = parts.filter(({ partOf }) => partOf === whole);
    const sum = [...told, figure].reduce((total, { mention }) => total + (mention.value ?? Infinity), 0);
    return sum <= (whole.mention.value ?? 0) ? whole : undefined;
  },
};
