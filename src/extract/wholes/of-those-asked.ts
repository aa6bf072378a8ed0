import type { Figure } from '../figure.js';
import { lastBefore } from '../last-before.js';
import { isListItem } from '../phrases/is-list-item.js';
import { finiteTags } from '../tokens/finite-tags.js';
import { isAmount } from './is-amount.js';
import { textBehind } from './text-behind.js';
import type { WholeStrategy } from './whole-strategy.js';

/** "900 interviews", "900 pupils took part in the survey" */
const answers =
  /^\s(?:\p{L}+\s){0,3}(?:interviews|respondents|responses|replies|questionnaires|participants|interviewees)\b|^\s(?:\p{L}+\s){1,3}(?:(?:were\s)?(?:asked|polled|interviewed|questioned|surveyed)|took\spart\sin\s(?:the|a|its)\s(?:\p{L}+\s)?(?:survey|poll))\b/iu;
/** "a survey of 900", "polled 900" */
const asks =
  /\b(?:(?:survey|poll|study)\s(?:of|among)|polled|surveyed|interviewed|questioned|asked)\s(?:(?:more|fewer|than|about|some|over|around|nearly|almost|the|all)\s)*$/i;
const ofThem =
  /^\sof\s(?:(?:the|all|its)\s)?(?:respondents|participants|interviewees|those\s(?:asked|polled|questioned|surveyed|interviewed)|them)\b/i;
/** So many figures before a share are looked at, and so many sentences. */
const reach = 20;
const sentencesBack = 4;
const sentencesOfList = 20;
/** So much of a sentence tells that it speaks of a survey. */
const longest = 300;

const survey = /\b(?:survey|poll|questionnaire)\b/i;
const takesPart =
  /\b(?:filled in|took part|answered|responded|participated|(?:were|was) (?:asked|interviewed|polled|surveyed|questioned))\b/i;

/** "For the survey 900 pupils at 12 schools filled in a sheet": the first count of a sentence on a survey. */
function tookPart(figures: readonly Figure[], at: number): boolean {
  const { sentence } = figures[at]!;
  if (figures[at - 1]?.sentence === sentence) return false;
  const text = sentence.text.slice(sentence.start, Math.min(sentence.end, sentence.start + longest));
  return survey.test(text) && takesPart.test(text);
}

const isBase = (figure: Figure): boolean =>
  answers.test(textBehind(figure, 60)) ||
  asks.test(
    figure.sentence.text.slice(
      Math.max(figure.sentence.start, figure.relationStart - 50),
      figure.relationStart,
    ),
  );

const answering =
  /^\s(?:say|said|want|wanted|back|oppose|support|favou?r|think|thought|believe|feel|agree|disagree|prefer|like|would|do|did|are|were|have|had|plan|expect|approve)\b/i;

/** "71% are likely to come back": the share is the subject of what people have answered. */
const isAnswer = (share: Figure): boolean => {
  const behind = textBehind(share);
  return (
    answering.test(behind) ||
    ofThem.test(behind) ||
    finiteTags.has(share.sentence.tokens[share.mention.next]?.tag)
  );
};

/** "The council asked 900 anglers. 71% want a longer pier": shares of those who were asked. */
export const ofThoseAsked: WholeStrategy = {
  name: 'of those who were asked',
  find(figures, at) {
    const share = figures[at];
    if (share?.measure !== 'share' || !isAnswer(share)) return undefined;
    const { sentence } = share;
    const limit = isListItem(sentence) || ofThem.test(textBehind(share)) ? sentencesOfList : sentencesBack;
    return lastBefore(figures, at, (base, index) => {
      if (at - index > reach || sentence.index - base.sentence.index > limit) return false;
      const isCounted = isAmount(base) && base.mention.unit === '1' && !base.partOf;
      return isCounted && (isBase(base) || tookPart(figures, index));
    });
  },
};
