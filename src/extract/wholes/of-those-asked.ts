import type { Figure } from '../figure.js';
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

const isBase = (figure: Figure): boolean =>
  isAmount(figure) &&
  figure.mention.unit === '1' &&
  !figure.partOf &&
  (answers.test(textBehind(figure, 60)) ||
    asks.test(
      figure.sentence.text.slice(
        Math.max(figure.sentence.start, figure.relationStart - 50),
        figure.relationStart,
      ),
    ));

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
    return figures
      .slice(Math.max(0, at - reach), at)
      .findLast((base) => isBase(base) && sentence.index - base.sentence.index <= limit);
  },
};
