import type { Figure } from '../figure.js';
import { Cue } from '../patterns/cue.js';
import { isCount } from '../things/is-count.js';
import { clauseTags } from '../tokens/clause-tags.js';
import type { Token } from '../tokens/token.js';

const cue = new Cue('alive not');

/** Verbs that bring somebody to light, or to safety. */
const gettingOut: ReadonlySet<string> = new Set([
  'bring',
  'pull',
  'dig',
  'carry',
  'lift',
  'get',
  'take',
  'haul',
]);

/** Words between the verb and what became of whom it is about: "brought nine of those out alive". */
const reach = 6;

const particles = /^(?:out|up|back|down|alive|safe)$/;

/** "brought up alive": with nothing but what was brought and the way it went between. */
function isAlive(tokens: readonly Token[], from: number): boolean {
  const at = tokens.slice(from, from + reach).findIndex(({ lower }) => lower === 'alive');
  const between = tokens.slice(from, from + Math.max(0, at));
  return at >= 0 && !between.some(({ tag, lower }) => clauseTags.has(tag) && !particles.test(lower));
}

/** What became of people, where verb and adverb say it together: "was pulled out alive", "have not been found". */
export function fateOf(figure: Figure): 'rescue' | 'miss' | undefined {
  const { predicate, sentence } = figure;
  const verb = predicate?.lemma.split(' ')[0] ?? '';
  if (!predicate || !isCount(figure) || !sentence.holds(cue)) return undefined;
  if (gettingOut.has(verb) && isAlive(sentence.tokens, predicate.next)) return 'rescue';
  const words = sentence.tokens.slice(predicate.first, predicate.next);
  return verb === 'find' && words.some(({ lower }) => lower === 'not') ? 'miss' : undefined;
}
