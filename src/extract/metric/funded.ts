import type { Vocabulary } from '../glossary/vocabulary.js';
import type { Figure } from '../figure.js';
import { readNounPhrase } from '../phrases/read-noun-phrase.js';
import { subjectBefore } from '../phrases/subject-before.js';
import type { Core } from './core.js';
import { kindOfAmount } from './kind-of-amount.js';
import { plainThing } from './plain-thing.js';

/** "Schools get £640 million", "£640 million goes to schools": money that goes to a thing is spending on it. */
export function funded(figure: Figure, vocabulary: Vocabulary): Core | undefined {
  const { predicate, sentence, mention, measure } = figure;
  if (!predicate || measure !== 'level' || kindOfAmount(figure) !== 'money') return undefined;
  const goesTo = predicate.lemma === 'go' && sentence.tokens[predicate.next]?.lower === 'to';
  const isGot = /^(?:get|receive)$/.test(predicate.lemma) && predicate.first < mention.first;
  if (!goesTo && !isGot) return undefined;
  const whom = goesTo
    ? readNounPhrase(sentence, predicate.next + 1)
    : subjectBefore(sentence, predicate.first);
  if (!whom || (isGot && figure.thing?.first !== whom.first)) return undefined;
  const { modifiers, head, of } = plainThing(
    { mention, sentence, thing: whom, thingSentence: sentence },
    vocabulary,
  );
  return head === '' ? undefined : { core: 'spending', limits: [...modifiers, head, ...of] };
}
