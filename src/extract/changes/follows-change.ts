import type { Figure } from '../figure.js';
import type { Token } from '../tokens/token.js';

const naming: ReadonlySet<string> = new Set(['noun', 'adj', 'name', 'det']);

/** "a further 3%", "another 3%", "Nets by 3%": with such words a figure may follow from farther off. */
const goesOn = (tokens: readonly Token[]): boolean =>
  /^(?:another|further|by)$/.test(tokens.at(-1)?.lower ?? '');

/** "a rise of 4% and 9%", "fares rose 4%, rents 3%", "4% in May and a further 3% in June". */
export function followsChange(figure: Figure, previous: Figure | undefined): boolean {
  if (previous?.measure !== 'change' || previous.sentence !== figure.sentence) return false;
  const { tokens, hidden } = figure.sentence;
  if (previous.mention.unit !== figure.mention.unit || tokens[figure.mention.next]?.lower === 'of')
    return false;
  const between = tokens.slice(previous.mention.next, figure.mention.first);
  const [joint, ...rest] = between.filter(
    (token, at) =>
      (token.text !== ',' || (at === 0 && between[1]?.tag !== 'conj')) &&
      !hidden.has(previous.mention.next + at) &&
      // "in February"
      !(token.tag === 'prep' && hidden.has(previous.mention.next + at + 1)),
  );
  if (goesOn(between)) {
    return between.every(
      ({ tag, text }, at) =>
        naming.has(tag) ||
        tag === 'prep' ||
        tag === 'conj' ||
        tag === 'adv' ||
        text === ',' ||
        hidden.has(previous.mention.next + at),
    );
  }
  const isJoined = joint?.text === ',' || joint?.tag === 'conj';
  return isJoined && rest.every(({ tag }) => tag !== 'det' && naming.has(tag));
}
