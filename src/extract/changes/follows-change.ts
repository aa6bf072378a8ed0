import type { Figure } from '../figure.js';
import type { Token } from '../tokens/token.js';

const naming: ReadonlySet<string> = new Set(['noun', 'adj', 'name', 'det']);

/** "a further 3%", "another 3%", "Nets by 3%": with such words a figure may follow from farther off. */
const goesOn = (tokens: readonly Token[]): boolean =>
  /^(?:another|further|by)$/.test(tokens.at(-1)?.lower ?? '');

/** "0.3% on the month and 3.4% on the year": what the first is counted from stands between the two. */
const withoutBasis = (between: readonly Token[]): readonly Token[] =>
  /^on the (?:month|quarter|year)$/.test(
    between
      .slice(0, 3)
      .map(({ lower }) => lower)
      .join(' '),
  )
    ? between.slice(3)
    : between;

/**
 * "a rise of 4% and 9%", "fares rose 4%, rents 3%", "4% in May and a further 3% in June".
 *
 * @param last the level that the change before came to, where it stands between the two
 */
export function followsChange(figure: Figure, previous: Figure | undefined, last = previous): boolean {
  if (previous?.measure !== 'change' || previous.sentence !== figure.sentence) return false;
  const { tokens, hidden } = figure.sentence;
  if (previous.mention.unit !== figure.mention.unit || tokens[figure.mention.next]?.lower === 'of')
    return false;
  const from = last?.mention.next ?? previous.mention.next;
  const between = withoutBasis(tokens.slice(from, figure.mention.first));
  const [joint, ...rest] = between.filter(
    (token, at) =>
      (token.text !== ',' || (at === 0 && between[1]?.tag !== 'conj')) &&
      !hidden.has(from + at) &&
      // "in February"
      !(token.tag === 'prep' && hidden.has(from + at + 1)),
  );
  if (goesOn(between)) {
    return between.every(
      ({ tag, text }, at) =>
        naming.has(tag) ||
        tag === 'prep' ||
        tag === 'conj' ||
        tag === 'adv' ||
        text === ',' ||
        hidden.has(from + at),
    );
  }
  const isJoined = joint?.text === ',' || joint?.tag === 'conj';
  return isJoined && rest.every(({ tag }) => tag !== 'det' && naming.has(tag));
}
