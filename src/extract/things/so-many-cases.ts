import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { isCount } from './is-count.js';
import type { Strategy } from './strategy.js';

/** What anything is counted in. */
const countedIn: ReadonlySet<string> = new Set([
  'case',
  'incident',
  'offence',
  'offense',
  'instance',
  'report',
]);

/** "Fraud soared 38% to 7,450 cases": cases of what has changed. */
export const soManyCases: Strategy = {
  name: 'cases of what changed to reach them',
  confidence: 0.95,
  find(figure, earlier) {
    const { sentence, mention, relationStart } = figure;
    const change = earlier.at(-1);
    if (!isCount(figure) || change?.measure !== 'change' || change.sentence !== sentence) return undefined;
    const phrase = readNounPhrase(sentence, mention.next);
    const isPlain = phrase && countedIn.has(phrase.head) && phrase.modifiers.length === 0 && !phrase.of;
    const isReached = /^\sto\s$/.test(sentence.text.slice(change.mention.end, relationStart));
    if (!isPlain || !isReached || !change.thing || change.thingSentence !== sentence) return undefined;
    return { thing: { ...phrase, of: change.thing }, in: sentence };
  },
};
