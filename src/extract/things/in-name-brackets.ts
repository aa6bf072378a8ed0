import { Cue } from '../patterns/cue.js';
import { subjectBefore } from '../phrases/subject-before.js';
import { bracketBehindName } from './bracket-behind-name.js';
import { governingVerb } from './governing-verb.js';
import type { Strategy } from './strategy.js';

/** "Turnout was lowest in Merrow (41%) and highest on Skerry (68%)": the name says where, the subject what. */
export const inNameBrackets: Strategy = {
  name: 'the subject, in brackets behind a name',
  confidence: 0.9,
  cue: new Cue('('),
  find(figure, earlier) {
    const { sentence, mention } = figure;
    const open = bracketBehindName(figure);
    if (open < 0) return undefined;
    const previous = earlier.at(-1);
    const goesOn =
      previous?.sentence === sentence &&
      previous.mention.unit === mention.unit &&
      bracketBehindName(previous) >= 0;
    if (goesOn && previous.thing)
      return { thing: previous.thing, in: previous.thingSentence ?? sentence, isAttribute: true };
    const verb = governingVerb({ sentence, relationStart: sentence.tokens[open]?.start ?? 0 });
    const thing = verb < 0 ? undefined : subjectBefore(sentence, verb);
    return thing?.head ? { thing, in: sentence, isAttribute: true } : undefined;
  },
};
