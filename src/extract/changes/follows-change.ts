import type { Figure } from '../figure.js';
import type { Token } from '../tokens/token.js';

const naming: ReadonlySet<string> = new Set(['noun', 'adj', 'name', 'det']);

/** "a further 3%", "another 3%", "Nets by 3%": with such words a figure may follow from farther off. */
const goesOn = (tokens: readonly Token[]): boolean =>
  /^(?:another|further|by)$/.test(tokens.at(-1)?.lower ?? '');

/** "0.3% on the month and 3.4% on the year": tokens that tell what the first is counted from. */
function basisLength(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
  return /^on the (?:month|quarter|year)$/.test(words.join(' ')) ? words.length : 0;
}

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
  const after = last?.mention.next ?? previous.mention.next;
  const from = after + basisLength(tokens, after);
  const between = tokens.slice(from, figure.mention.first);
  const told = between.filter(
    // "in February"
    ({ tag }, at) => !hidden.has(from + at) && !(tag === 'prep' && hidden.has(from + at + 1)),
  );
  const [joint, ...rest] = told.filter(
    ({ text }, at) => text !== ',' || (at === 0 && told[1]?.tag !== 'conj'),
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
