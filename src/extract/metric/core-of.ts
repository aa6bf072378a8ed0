import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { emptyAdjectives } from '../languages/en/closed-classes.js';
import { measuringVerbs, tradingVerbs } from '../languages/en/light-verbs.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { tokenBefore } from '../phrases/token-before.js';
import { countsBehind } from '../things/counts-behind.js';
import { isCount } from '../things/is-count.js';
import { nounLemma } from '../tokens/noun-lemma.js';
import { verbLemma } from '../tokens/verb-lemma.js';
import { broughtIn } from './brought-in.js';
import type { Core } from './core.js';
import { earned } from './earned.js';
import { funded } from './funded.js';
import { isSpentBySubject } from './is-spent-by-subject.js';
import { isMargin } from './is-margin.js';
import { kindOfAmount } from './kind-of-amount.js';
import { labelled } from './labelled.js';
import { made } from './made.js';
import { measuredByAdjective } from './measured-by-adjective.js';
import { namedOnList } from './named-on-list.js';
import { plainThing, type PlainThing } from './plain-thing.js';
import { taxed } from './taxed.js';
import { turnedAround } from './turned-around.js';
import { valued } from './valued.js';

/** "The aid will be shared out": of a share the glossary tells, and not of sharing. */
const alsoNouns: ReadonlySet<string> = new Set(['share']);

/**
 * "imprison duration", "river length": a metric that a verb or a noun names for amounts of one kind alone. Money that
 * is invested or owed is limited by what it went to, or is owed for.
 */
function ofItsKind(figure: Figure, verb: string, noun: PlainThing, vocabulary: Vocabulary): Core | undefined {
  const kind = kindOfAmount(figure);
  if (kind === undefined) return undefined;
  const words = noun.head ? [...noun.modifiers, noun.head] : noun.modifiers;
  const whole = verb && vocabulary.metricOf(`${verb} ${noun.head}`, kind);
  if (whole) return { core: whole, limits: [...noun.modifiers, ...noun.of] };
  const byVerb = verb && !alsoNouns.has(verb) && vocabulary.metricOf(verb, kind);
  // In Chinese what money goes to stands before it, whoever spends it.
  const isSpent = kind === 'money' && (countsBehind(figure) || figure.sentence.language === 'zh');
  if (byVerb) return { core: byVerb, limits: isSpent ? [...noun.modifiers, noun.head, ...noun.of] : [] };
  // "seven years in prison": what the words behind the figure say.
  const behind = (figure.limits ?? []).map((word) => vocabulary.metricOf(word, kind)).find(Boolean);
  if (behind) return { core: behind, limits: [] };
  const byNoun = vocabulary.metric(words, kind);
  // "The bill came to £3 million" is what it cost; a water bill is another thing.
  if (words.at(-1) === 'bill' && byNoun?.modifiers.some((word) => !emptyAdjectives.has(word)))
    return undefined;
  // "Wheat prices rose 5%" tells of wheat; "Prices rose 5%" of inflation.
  if (kind === 'change' && (byNoun?.modifiers.length || noun.of.length)) return undefined;
  return byNoun && { core: byNoun.head, limits: [...byNoun.modifiers, ...noun.of] };
}

/** "sold the ferry for £5 million", "paid £5 million for the ferry": the price of what changes hands. */
function priced({ predicate, sentence, relationStart, mention }: Figure): NounPhrase | undefined {
  const { tokens } = sentence;
  if (!predicate || predicate.first >= mention.first) return undefined;
  if (predicate.lemma === 'pay')
    return tokens[mention.next]?.lower === 'for' ? readNounPhrase(sentence, mention.next + 1) : undefined;
  const isTraded =
    tradingVerbs.has(predicate.lemma) &&
    /^(?:for|at)$/.test(tokens[tokenBefore(sentence, relationStart)]?.lower ?? '');
  return isTraded
    ? (readNounPhrase(sentence, predicate.next) ?? subjectBefore(sentence, predicate.first))
    : undefined;
}

type Naming = Pick<PlainThing, 'modifiers' | 'head'>;

/** "A strike costs the port £18 million": the cost is that of the subject, whoever bears it. */
function measured(figure: Figure, vocabulary: Vocabulary): Core | undefined {
  const { predicate, sentence, mention } = figure;
  if (!predicate || predicate.first >= figure.mention.first || isCount(figure)) return undefined;
  const sold = kindOfAmount(figure) === 'money' ? priced(figure) : undefined;
  const attribute = sold ? 'price' : measuringVerbs.get(predicate.lemma);
  if (!attribute) return undefined;
  // "Staff cost £4 million, venues £2 million"
  // Without a figure between, it is who bears the cost.
  const gapped =
    figure.thing &&
    figure.thing.next <= mention.first &&
    sentence.tokens.slice(predicate.next, figure.thing.first).some(({ tag }) => tag === 'number');
  const subject = gapped ? figure.thing : (sold ?? subjectBefore(sentence, predicate.first));
  const of = subject ? { mention, sentence, thing: subject, thingSentence: sentence } : figure;
  const thing = plainThing(of, vocabulary);
  // "A ticket costs £12": what has a price by name has it by its verb, too.
  const words = [...thing.modifiers, thing.head];
  // "The shopping basket cost 4% more": a change may have a name of its own.
  const asChange = figure.measure === 'change' ? vocabulary.metric(words, 'change') : undefined;
  if (asChange && asChange.head !== 'change')
    return { core: asChange.head, limits: [...asChange.modifiers, ...thing.of] };
  const named = attribute === 'weight' ? undefined : vocabulary.metric(words, 'price');
  if (named && named.head !== 'price') return { core: named.head, limits: [...named.modifiers, ...thing.of] };
  // "has cost £3 million, with a bill of £1 million in May"
  const own = thing.head === 'bill' || thing.head === attribute ? [] : [thing.head];
  return { core: attribute, limits: [...thing.modifiers, ...own, ...thing.of] };
}

/** "on strike for 48 hours", "to prison for seven years": the word before "for" says what lasts. */
function lasting(figure: Figure, vocabulary: Vocabulary): string | undefined {
  const { sentence, relationStart } = figure;
  const { tokens } = sentence;
  const at = tokenBefore(sentence, relationStart);
  const [word, link] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower];
  if (kindOfAmount(figure) !== 'duration' || link !== 'for') return undefined;
  const phrase = `${verbLemma(tokens[at - 2]?.lower ?? '')} ${word}`;
  const words = [
    nounLemma(word),
    vocabulary.noun([], nounLemma(word)).head,
    vocabulary.verb(verbLemma(word)),
    vocabulary.verb(phrase),
  ];
  return words.map((one) => vocabulary.metricOf(one, 'duration')).find((found) => found !== undefined);
}

/** "69% of the 900 entitled to vote took part": a share of what another figure counts, by what they did. */
function ofThoseCounted({ of, measure }: Figure, verb: string, vocabulary: Vocabulary): Core | undefined {
  const counted = measure === 'share' ? /^[^+/]+/.exec(of?.metric ?? '')?.[0].trim() : undefined;
  const core = counted && verb ? vocabulary.metricOf(`${verb} ${counted}`, 'percent') : undefined;
  return core === undefined ? undefined : { core, limits: [] };
}

/** "the 640 people who died", "the 12 people convicted in May": the verb that singles them out, where it makes a metric. */
function singledOut(figure: Figure, head: string, vocabulary: Vocabulary): Core | undefined {
  const { sentence, thing, limits = [] } = figure;
  if (!isCount(figure) || !thing) return undefined;
  const behind = countsBehind(figure) ? sentence.tokens[thing.next] : undefined;
  const participle = behind?.tag === 'past' ? [verbLemma(behind.lower)] : [];
  for (const word of [...participle, ...limits]) {
    const found = vocabulary.metricOf(vocabulary.verb(word), vocabulary.noun([], head).head);
    if (found) return { core: found, limits: [], used: word };
  }
  return undefined;
}

/** The metric that a noun names, as it stands or in canonical words: whichever leaves fewer words over. */
function namedBy(thing: PlainThing, noun: Naming, vocabulary: Vocabulary): Naming | undefined {
  const written = vocabulary.metric(thing.modifiers, thing.head);
  const canonical = vocabulary.metric(noun.modifiers, noun.head);
  if (!written || !canonical) return written ?? canonical;
  return canonical.modifiers.length < written.modifiers.length ? canonical : written;
}

/** "30 berths will go": with its noun even a light verb may mean something; but a dividend that is raised to 12p is not raised. */
function lightVerb(
  { isAttribute, sentence, relationStart, predicate }: Figure,
  vocabulary: Vocabulary,
): string {
  const isMoved = /^(?:to|by|from)$/.test(sentence.tokens[tokenBefore(sentence, relationStart)]?.lower ?? '');
  return isAttribute || isMoved ? '' : vocabulary.verb(predicate?.lemma ?? '');
}

/** What a verb or an adjective says that an amount is: a margin, a price, what something earned, cost or is worth. */
function ofItsDeed(figure: Figure, thing: PlainThing, vocabulary: Vocabulary): Core | undefined {
  if (isMargin(figure)) return { core: 'lead', limits: [] };
  return (
    earned(figure, thing, vocabulary) ??
    funded(figure, vocabulary) ??
    broughtIn(figure, thing, vocabulary) ??
    taxed(figure, thing, vocabulary) ??
    measured(figure, vocabulary) ??
    valued(figure) ??
    measuredByAdjective(figure, vocabulary)
  );
}

/**
 * Verb and noun as one of the glossary's metrics ("eliminate job" is `cut job`), or what they are for an amount of
 * this kind; else the one word that stands for both ("death toll"), unless the things are counted and something else
 * happens to them ("12 deaths were averted"); else verb and noun as they are. With it go the limits that are left.
 */
export function coreOf(figure: Figure, verb: string, told: PlainThing, vocabulary: Vocabulary): Core {
  const thing = turnedAround(told, vocabulary);
  const lasts = lasting(figure, vocabulary);
  if (lasts) return { core: lasts, limits: [] };
  const onList = namedOnList(figure, vocabulary) ?? labelled(figure, thing, vocabulary);
  if (onList) return onList;
  const byDeed = ofItsDeed(figure, thing, vocabulary);
  if (byDeed) return byDeed;
  const noun = vocabulary.noun(thing.modifiers, thing.head);
  const said = verb || lightVerb(figure, vocabulary);
  // "left 31 dead": where no noun stands, the last word before it does for one.
  const head = noun.head || (noun.modifiers.at(-1) ?? '');
  const before = noun.head ? noun.modifiers : noun.modifiers.slice(0, -1);
  const ofThose = ofThoseCounted(figure, said, vocabulary);
  if (ofThose) return ofThose;
  const kind = ofItsKind(figure, said, { modifiers: before, head, of: thing.of }, vocabulary);
  if (kind) return kind;
  if (verb && isSpentBySubject(figure)) return { core: `${verb} money`, limits: [] };
  const single = verb ? undefined : singledOut(figure, head, vocabulary);
  if (single) return { ...single, limits: [...before, ...thing.of] };
  const pair = (said && vocabulary.metricOf(said, head)) || undefined;
  const named = namedBy(thing, noun, vocabulary);
  // "cut the policy rate": where the words alone name what is cut, they leave fewer limits over.
  if (pair && pair !== named?.head) {
    // "made a net profit" is net profit as much as "made a profit" is profit.
    const whole = vocabulary.metric(before, pair) ?? { head: pair, modifiers: before };
    return { core: whole.head, limits: [...whole.modifiers, ...thing.of] };
  }
  if (named && (pair || !verb || !(isCount(figure) || figure.measure === 'share')))
    return { core: named.head, limits: [...named.modifiers, ...thing.of] };
  const goods = made(figure, verb, { ...noun, of: thing.of }, vocabulary);
  if (goods) return goods;
  return { core: [verb, noun.head].filter(Boolean).join(' '), limits: [...noun.modifiers, ...thing.of] };
}
