import type { Figure } from '../figure.js';
import type { Vocabulary } from '../glossary/vocabulary.js';
import { Cue } from '../patterns/cue.js';
import type { Core } from './core.js';
import type { PlainThing } from './plain-thing.js';

const cue = new Cue('tax taxes taxation');
const behind = /^\s(?<side>after|before)\s(?:tax|taxes|taxation)\b/;
/** What a firm is left with, where no noun names it. */
const results: ReadonlySet<string> = new Set([
  'make',
  'earn',
  'leave',
  'post',
  'report',
  'book',
  'clear',
  'record',
]);
const money = /^[A-Z]{3}$/;

/** "Profit after tax came to £39 million", "was left with £39 million after tax": the profit, net or before tax. */
export function taxed(
  figure: Figure,
  { modifiers, head }: PlainThing,
  vocabulary: Vocabulary,
): Core | undefined {
  const { sentence, mention, thing, thingSentence, predicate } = figure;
  if (!sentence.holds(cue) && !thingSentence?.holds(cue)) return undefined;
  const { text } = sentence;
  const end = thing && thingSentence?.tokens[thing.next - 1]?.end;
  const ofThing = end === undefined ? undefined : sideOf(thingSentence!.text.slice(end, end + 20));
  const ofFigure = money.test(mention.unit) ? sideOf(text.slice(mention.end, mention.end + 20)) : undefined;
  const side = ofThing ?? (results.has(predicate?.lemma ?? '') ? ofFigure : undefined);
  if (!side) return undefined;
  const named = ofThing ? { modifiers: [...modifiers, side], head } : { modifiers: [side], head: 'profit' };
  const metric = vocabulary.metric(named.modifiers, named.head) ?? named;
  return { core: metric.head, limits: metric.modifiers };
}

function sideOf(words: string): 'net' | 'pretax' | undefined {
  const side = behind.exec(words)?.groups?.side;
  if (side === undefined) return undefined;
  return side === 'after' ? 'net' : 'pretax';
}
