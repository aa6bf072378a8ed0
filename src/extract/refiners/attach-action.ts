import { changeVerbs } from '../languages/en/directions.js';
import { reportingVerbs } from '../languages/en/closed-classes.js';
import type { Figure } from '../figure.js';
import { note } from '../note.js';
import { figureLabel } from '../phrases/figure-label.js';
import { predicateAfter } from '../phrases/predicate-after.js';
import { predicateBefore } from '../phrases/predicate-before.js';
import type { Predicate } from '../phrases/predicate.js';
import type { NounPhrase } from '../phrases/noun-phrase.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { readPredicate } from '../phrases/read-predicate.js';
import { tokenBefore } from '../phrases/token-before.js';
import { behindAmount } from '../things/behind-amount.js';
import { countsBehind } from '../things/counts-behind.js';
import type { Refiner } from './refiner.js';

/** The verb right before the figure, with nothing but its relation and "a total of" between. */
function governs(figure: Figure, predicate: Predicate | undefined): boolean {
  if (!predicate) return false;
  const { sentence, relationStart } = figure;
  const between = sentence.text.slice(sentence.tokens[predicate.next - 1]?.end, relationStart).trim();
  return /^(?:(?:a|the)\s)?(?:(?:combined |grand |record )?(?:total|number|sum) of|another|further|about|out|up|off|down)?$/i.test(
    between,
  );
}

const pronouns: ReadonlySet<string> = new Set(['whom', 'which', 'them', 'these', 'those']);

/** "of the 900 voters": what a percentage is a part of, told with its number. */
function wholeBehind({ sentence, mention }: Figure): NounPhrase | undefined {
  const { tokens } = sentence;
  if (mention.unit !== '%' || tokens[mention.next]?.lower !== 'of') return undefined;
  let at = tokens[mention.next + 1]?.tag === 'det' ? mention.next + 2 : mention.next + 1;
  if (tokens[at]?.tag !== 'number') return undefined;
  while (tokens[at]?.tag === 'number') at++;
  return readNounPhrase(sentence, at);
}

/** Where the words for what is counted end, or a bracket behind an amount: a predicate is looked for behind them. */
function subjectEnd(figure: Figure): number {
  if (countsBehind(figure) && figure.thing) return figure.thing.next;
  // "69% of the 900 voters took part"
  const whole = wholeBehind(figure);
  if (whole) return whole.next;
  // "nine of whom were charged"
  const { tokens } = figure.sentence;
  const { next } = figure.mention;
  return tokens[next]?.lower === 'of' && pronouns.has(tokens[next + 1]?.lower ?? '')
    ? next + 2
    : behindAmount(figure);
}

/** "left 31 people dead", "counts 40 piers destroyed": the word behind the object says what became of it. */
const takesComplement: ReadonlySet<string> = new Set([
  'leave',
  'make',
  'render',
  'find',
  'count',
  'report',
  'see',
  'list',
  'have',
]);

function complementBehind(figure: Figure, governing: Predicate): Predicate | undefined {
  const at = subjectEnd(figure);
  const token = figure.sentence.tokens[at];
  if (!takesComplement.has(governing.lemma) || (token?.tag !== 'adj' && token?.tag !== 'past'))
    return undefined;
  if (token.tag === 'past') return readPredicate(figure.sentence, at);
  return { lemma: token.lower, first: at, next: at + 1, voice: 'copula', finite: true };
}

function choose(figure: Figure): { predicate: Predicate; how: string; confidence: number } | undefined {
  const { sentence, mention } = figure;
  const label = figureLabel(sentence, figure.relationStart);
  const said = label?.participle === undefined ? undefined : readPredicate(sentence, label.participle);
  if (said) return { predicate: said, how: 'what became of it, by its label', confidence: 0.95 };
  const before = predicateBefore(sentence, Math.max(0, tokenBefore(sentence, figure.relationStart) + 1));
  const complement = before && complementBehind(figure, before);
  if (complement) return { predicate: complement, how: 'what became of it', confidence: 0.95 };
  if (before && governs(figure, before))
    return { predicate: before, how: 'its verb before it', confidence: 1 };
  const after = predicateAfter(sentence, subjectEnd(figure));
  const usable = after && !(reportingVerbs.has(after.lemma) && after.voice === 'active') ? after : undefined;
  if (usable?.finite) return { predicate: usable, how: 'its verb behind it', confidence: 1 };
  const adjacent = usable && usable.first <= subjectEnd(figure) + 1 && mention.unit === '1';
  if (usable && (adjacent || !before))
    return { predicate: usable, how: 'a participle behind it', confidence: 0.95 };
  if (before) return { predicate: before, how: 'the nearest verb of the clause', confidence: 0.9 };
  return undefined;
}

const ofReach = 6;

/** "12 nets and 40 traps have been seized": a figure without a verb shares that of the next one. */
function shares(figure: Figure, next: Figure | undefined): boolean {
  if (!next?.predicate || next.sentence !== figure.sentence || next.predicate.first < next.mention.first)
    return false;
  const { tokens, text } = figure.sentence;
  // "Of the 900 voters, 610 cast a vote": the verb is said of the part alone.
  if (/^(?:of|out)$/.test(tokens[0]?.lower ?? '') && figure.mention.first < ofReach) return false;
  const end = tokens[subjectEnd(figure) - 1]?.end ?? figure.mention.end;
  return /^(?:,|,? ?and|or|,? ?as well as|,? ?along with|,? ?together with|plus)$/.test(
    text.slice(end, next.relationStart).trim(),
  );
}

/** "Power was cut to 90 homes, and 14 roads were closed": what has a verb of its own shares none of the next clause. */
const isOwnClause = ({ lemma, finite }: Predicate): boolean => finite && !reportingVerbs.has(lemma);

function attach(figure: Figure, next: Figure | undefined): void {
  const chosen = choose(figure);
  const own = chosen && (chosen.how !== 'the nearest verb of the clause' || isOwnClause(chosen.predicate));
  const shared = !own && figure.measure !== 'change' && shares(figure, next) ? next?.predicate : undefined;
  const predicate = shared ?? chosen?.predicate;
  if (!predicate) return;
  const { tokens, text } = figure.sentence;
  figure.predicate = predicate;
  if (shared) figure.actionShared = true;
  figure.action = text.slice(tokens[predicate.first]?.start, tokens[predicate.next - 1]?.end);
  const changes = changeVerbs.has(predicate.lemma) ? ', a change of what is measured' : '';
  note(
    figure,
    attachAction.name,
    `${shared ? 'shared with the next figure' : (chosen?.how ?? '')}: "${figure.action}"${changes}`,
    chosen?.confidence ?? 0.95,
  );
}

/** What happened to the thing: the predicate before or behind it, or one shared along a list. */
export const attachAction: Refiner = {
  name: 'attach-action',
  refine(figures) {
    // From the last to the first, so that a list hands its verb forward: "12 boats, 3 cars and 2 vans were lost".
    for (let at = figures.length - 1; at >= 0; at--) {
      const figure = figures[at];
      if (figure) attach(figure, figures[at + 1]);
    }
  },
};
