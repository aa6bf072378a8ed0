import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { carrierNouns } from '../languages/en/closed-classes.js';
import { amountVerbs, changeVerbs, transitiveOnly } from '../languages/en/directions.js';
import { emptyVerbs, restingVerbs } from '../languages/en/light-verbs.js';
import { statuses } from '../languages/en/statuses.js';
import { isLight } from '../phrases/is-light.js';
import { irregularForms } from '../languages/en/verbs.js';
import { peopleLabel } from '../phrases/people-label.js';
import type { Predicate } from '../phrases/predicate.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { objectPhrases } from '../languages/en/object-phrases.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { tokenBefore } from '../phrases/token-before.js';
import { fateOf } from './fate-of.js';
import { stateOf } from './state-of.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';

/** "30 berths will be cut", "12 boats sank": of things counted it is what happens, not a change of the count. */
function actsOnThings(figure: Figure, { lemma, first }: Predicate): boolean {
  // "2,460 MW of demand was lost": an amount of a thing is what is lost of it.
  const isOfThing = countsBehind(figure) && !/^(?:%.*|[A-Z]{3})$/.test(figure.mention.unit);
  if (figure.measure !== 'level' || !(isCount(figure) || isOfThing) || !changeVerbs.has(lemma)) return false;
  return transitiveOnly.has(lemma) || (countsBehind(figure) && first >= figure.mention.next);
}

/** "closed at €12", "ended with 80 wins"; but "12 shops closed". */
function comesToRest(figure: Figure, { lemma, next }: Predicate): boolean {
  const after = figure.sentence.tokens[next]?.lower ?? '';
  return restingVerbs.has(lemma) && (!isCount(figure) || /^(?:with|at|on|up)$/.test(after));
}

/** Behind these a count is where, when or among whom something happens: "searched in 12 harbours". */
const asidePrepositions: ReadonlySet<string> = new Set(
  'in on at over across during from for by within between among to through into after before until behind'.split(
    ' ',
  ),
);

/** "scored in 34 matches", "came in 41 loads": what the verb does, it does not do to what is counted. */
function isAside({ sentence, relationStart }: Figure, predicate: Predicate): boolean {
  const before = tokenBefore(sentence, relationStart);
  return before >= predicate.next && asidePrepositions.has(sentence.tokens[before]?.lower ?? '');
}

const isEmpty = (lemma: string): boolean => isLight(lemma) || emptyVerbs.has(lemma);

/** "forced 900 people from their homes", "took 12 to hospital": the rest of the verb stands behind what is counted. */
function withPlaceBehind(figure: Figure, { lemma, first }: Predicate): string | undefined {
  const { sentence, mention, thing } = figure;
  if (first >= mention.first) return undefined;
  const { tokens } = sentence;
  const at = countsBehind(figure) && thing ? thing.next : mention.next;
  const link = tokens[at]?.lower ?? '';
  if (link !== 'from' && link !== 'to') return undefined;
  const noun = tokens[at + 1]?.tag === 'det' ? tokens[at + 2] : tokens[at + 1];
  return objectPhrases.get(`${lemma} ${link} ${nounLemma(noun?.lower ?? '')}`);
}

/** "left 4,000 homes without power": a state behind the noun, where the glossary knows it as a verb. */
const stateBehind = ({ limits }: Figure, vocabulary: Vocabulary): string | undefined => {
  const state = limits?.find((limit) => vocabulary.knows(`be ${limit}`));
  return state && vocabulary.verb(`be ${state}`);
};

/** "40 lifeboats backed by two tugs were searching": who helps them is not what they are counted for. */
const hasAgent = ({ tokens }: Figure['sentence'], at: number): boolean =>
  tokens[at]?.tag === 'past' && tokens[at + 1]?.lower === 'by';

/** Of these the participle behind the object is a part: "there were 900 waiting", "has 12 boats moored by the quay". */
const having: ReadonlySet<string> = new Set(['be', 'have', 'count', 'see', 'report', 'find']);

/** "the number of people killed by the storm": with its noun the participle says what is counted, whoever did it. */
function isNumbered({ thing, thingSentence, sentence, mention }: Figure): boolean {
  if (!thing || thingSentence !== sentence || thing.first >= mention.first) return false;
  const { tokens } = sentence;
  const of = tokens[thing.first - 1]?.tag === 'det' ? thing.first - 2 : thing.first - 1;
  return tokens[of]?.lower === 'of' && carrierNouns.has(nounLemma(tokens[of - 1]?.lower ?? ''));
}

/** "there were 900 patients waiting", "has 12 boats moored": where the verb says nothing, the participle behind does. */
function participleBehind(figure: Figure, vocabulary: Vocabulary): string {
  const { sentence, thing } = figure;
  if (!thing || !isCount(figure)) return '';
  const numbered = isNumbered(figure);
  const token = numbered || countsBehind(figure) ? sentence.tokens[thing.next] : undefined;
  if (!token || (token.tag !== 'ing' && token.tag !== 'past')) return '';
  const isHad = having.has(figure.predicate?.lemma ?? '');
  if (!isHad && !numbered && hasAgent(sentence, thing.next)) return '';
  const lemma = verbLemma(token.lower);
  return isEmpty(lemma) || statuses.has(token.lower) ? '' : vocabulary.verb(lemma);
}

/** "employs 640 drivers": the drivers that it has; "employs 640" and "employs 640 people" are its staff. */
const hasStaff = ({ predicate, thing }: Figure): boolean =>
  predicate?.lemma === 'employ' && thing !== undefined && thing.head !== '' && thing.head !== 'person';

/** "| Homes destroyed |", "Homes destroyed by town:": what a title says that happened, where the line of the figure has no verb. */
function titled(
  { predicate, thing, thingSentence, sentence, mention }: Figure,
  vocabulary: Vocabulary,
): string {
  if (predicate || !thing || !thingSentence) return '';
  // "| Rescued | 9 |": the participle stands for the people, too.
  const people = thing.head === 'person' ? peopleLabel(thingSentence, thing.first) : undefined;
  // "| Orders booked (€m) | 701 |": behind its own noun, a bracket keeps it from the figure.
  const [word, sign] = thingSentence.tokens.slice(thing.next, thing.next + 2);
  const isBehind = word?.tag === 'past' && sign?.text === '(' && thing.next < mention.first;
  if (!people && thingSentence === sentence && !isBehind) return '';
  const at = people?.participle ?? thing.next;
  const { tag, lower = '' } = thingSentence.tokens[at] ?? {};
  const isTold = people !== undefined || tag === 'past' || irregularForms.get(lower)?.participle === true;
  const lemma = isTold ? (readPredicate(thingSentence, at)?.lemma ?? verbLemma(lower)) : '';
  return lemma === '' || isEmpty(lemma) || statuses.has(lemma) ? '' : vocabulary.verb(lemma);
}

/** "900 homes lost their gardens": what is counted has lost something, and is not lost itself. */
function isLoser({ mention, sentence }: Figure, { lemma, first, next, voice }: Predicate): boolean {
  const behind = sentence.tokens[next];
  return lemma === 'lose' && voice === 'passive' && first >= mention.next && behind?.tag === 'det';
}

/** Tokens between a list and its verb. */
const nearVerb = 8;
const lists: ReadonlySet<string> = new Set(['list', 'queue']);

/** "The waiting list stood at 9,600 households": those who stand on it. */
function standsOnList(
  { thing, sentence }: Figure,
  { first, lemma }: Predicate,
  vocabulary: Vocabulary,
): boolean {
  const isListed =
    thing !== undefined &&
    (vocabulary.isPerson(thing.head) || /^(?:household|family|name)$/.test(thing.head));
  if (!isListed || !(isEmpty(lemma) || changeVerbs.has(lemma) || amountVerbs.has(lemma))) return false;
  // "after the queue for a home lengthened"
  const before = sentence.tokens.slice(Math.max(0, first - nearVerb), first);
  const at = before.findLastIndex(({ lower }) => lists.has(lower));
  return at >= 0 && !before.slice(at).some(({ tag }) => tag === 'punct');
}

/** "900 patients have caught the virus": who catches something is not caught. */
const catches = ({ mention }: Figure, { lemma, first, voice }: Predicate): boolean =>
  lemma === 'catch' && voice === 'active' && first >= mention.next;

/** "brought in 61% of sales": money is brought in by what is sold, and no crop. */
const takesMoney = ({ mention: { unit } }: Figure, { lemma }: Predicate): boolean =>
  lemma === 'bring in' && /^(?:%|[A-Z]{3})/.test(unit);

/** The class of a figure's verb; empty where it says nothing of what is measured. */
export function verbOf(figure: Figure, vocabulary: Vocabulary): string {
  const { predicate, isAttribute } = figure;
  const state = stateBehind(figure, vocabulary);
  if (state) return state;
  if (!predicate) return titled(figure, vocabulary);
  const fate = catches(figure, predicate) ? 'infect' : fateOf(figure);
  if (fate) return vocabulary.verb(fate);
  if (countsBehind(figure) && standsOnList(figure, predicate, vocabulary))
    return vocabulary.verb('be on waiting list');
  if (
    isAttribute ||
    takesMoney(figure, predicate) ||
    comesToRest(figure, predicate) ||
    isLoser(figure, predicate)
  )
    return '';
  if (isNumbered(figure)) return participleBehind(figure, vocabulary);
  if (isCount(figure) && isAside(figure, predicate)) return '';
  if (stateOf(figure, vocabulary) !== undefined) return '';
  const joined = withPlaceBehind(figure, predicate);
  if (joined) return vocabulary.verb(joined);
  const phrase = `${predicate.lemma} ${predicate.complement ?? ''}`;
  const known = vocabulary.verb(phrase);
  if (known !== phrase) return known;
  if (/^be (?:in|on|under|at|behind) /.test(predicate.lemma) && !vocabulary.knows(predicate.lemma)) return '';
  if ((isEmpty(predicate.lemma) || hasStaff(figure)) && !actsOnThings(figure, predicate))
    return participleBehind(figure, vocabulary);
  const asState = `be ${predicate.lemma}`; // "were missing"
  const isState = predicate.voice === 'copula' && vocabulary.verb(asState) !== asState;
  return vocabulary.verb(isState ? asState : predicate.lemma);
}
