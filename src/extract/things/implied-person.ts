import { attendingVerbs, personVerbs } from '../languages/en/person-verbs.js';
import type { Figure } from '../figure.js';
import { objectPhrases } from '../languages/en/object-phrases.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import type { Token } from '../tokens/token.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { tokenBefore } from '../phrases/token-before.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

const isVerbOf = (token: Token | undefined, verbs: ReadonlySet<string>): boolean =>
  (token?.tag === 'past' || token?.tag === 'verb') && verbs.has(verbLemma(token.lower));

/** The token behind a figure, "others" and the auxiliaries of a passive passed over: "two others have been hurt". */
function verbBehind({ sentence: { tokens }, mention }: Figure): Token | undefined {
  let at = mention.next;
  if (tokens[at]?.lower === 'others') at++;
  while (tokens[at]?.tag === 'aux') at++;
  return tokens[at];
}

/** "sent four to prison", "took 12 to hospital" */
function isTaken({ sentence: { tokens }, mention }: Figure, before: Token | undefined): boolean {
  const [to, noun] = [tokens[mention.next]?.lower, tokens[mention.next + 1]?.lower ?? ''];
  return to === 'to' && objectPhrases.has(`${verbLemma(before?.lower ?? '')} to ${nounLemma(noun)}`);
}

/** "went down with 214 on board" */
const isAboard = ({ sentence: { tokens }, mention }: Figure): boolean =>
  tokens[mention.next]?.lower === 'aboard' ||
  (tokens[mention.next]?.lower === 'on' && tokens[mention.next + 1]?.lower === 'board');

/** "With 3,200 on the payroll" */
const isPaid = ({ sentence: { tokens }, mention }: Figure): boolean =>
  tokens[mention.next]?.lower === 'on' && tokens[mention.next + 2]?.lower === 'payroll';

/** "Ferry fire kills 12", "30 injured", "4,000 were evacuated", "900 attended": of whom else than people? */
export const impliedPerson: Strategy = {
  name: 'people, by the verb',
  confidence: 0.9,
  find(figure) {
    const { sentence, mention, relationStart } = figure;
    if (!isCount(figure)) return undefined;
    const before = sentence.tokens[tokenBefore(sentence, relationStart)];
    const behind = sentence.tokens[mention.next];
    const isObject = isVerbOf(before, personVerbs) && behind?.tag !== 'noun';
    const isSubject = isVerbOf(verbBehind(figure), personVerbs) || isVerbOf(behind, attendingVerbs);
    const modifiers = isAboard(figure) ? ['board'] : isPaid(figure) ? ['payroll'] : [];
    if (!isSubject && !isObject && !isTaken(figure, before) && !modifiers.length) return undefined;
    return {
      thing: { first: mention.first, next: mention.next, head: 'person', modifiers },
      in: sentence,
    };
  },
};
