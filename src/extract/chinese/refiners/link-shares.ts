import { note } from '../../note.js';
import { isShareOf } from '../../wholes/is-share-of.js';
import type { HanFigure } from '../han-figure.js';
import { isCompared } from '../is-compared.js';
import type { ChineseRefiner } from './chinese-refiner.js';

const ofTotal = /占(?:比|到|了|总数|总量|全部|[\p{Script=Han}]{0,10}的)?(?:约|近|超过|逾|达|为)*$/u;
const ofNamed =
  /占(?:到|了)?(?:全部|全国|全市|全省|所有)?(?<noun>\p{Script=Han}{2,10})的(?:约|近|超过|逾|达)?$/u;
const askedBehind = /^的?(?:受访|被访|被调查|参与调查)/u;
const peopleBehind = /^的(?:人(?![口均])|民众|居民|市民|家长|学生|员工|用户|消费者)/u;
const asks = /访问|调查|受访|被访|问卷/u;
const joint = /^[^。]{0,40}[，；、]/u;
/** 渔船230艘，约占 …; but 渔船230艘，拖网船占 … has a subject of its own. */
const beside = /^(?:[^，,；]*[，,（(])?\s*(?:大?约|仅|只|共|已|合计|均)*占|^[^，,；]*占/u;
/** As much as 约 may move a figure. */
const hedge = 0.05;
/** So many figures and signs before a share are looked at. */
const reach = 60;
/** The verb of asking stands no farther from those who were asked. */
const near = 30;

const isLevel = ({ figure }: HanFigure): boolean => figure.measure === 'level' && !figure.dropped;
const isAmount = (han: HanFigure): boolean => isLevel(han) && !han.mention.unit.startsWith('%');
const canBeWhole = (han: HanFigure): boolean => isAmount(han) && !isCompared(han);

/** What a name may have before it and still be of all. */
const wholly = /^(?:全部|全国|全市|全省|全县|全区|所有|总)?$/u;

/** 占损失的六成: the last amount that is told of such a thing, where the report has told one. */
function amountNamed(told: readonly HanFigure[], before: string): HanFigure | undefined {
  const noun = ofNamed.exec(before)?.groups?.noun;
  if (noun === undefined) return undefined;
  const alike = told.filter((other) => canBeWhole(other) && other.figure.object?.endsWith(noun));
  // 城镇常住人口 are some of 常住人口.
  return (
    alike.findLast(({ figure }) => wholly.test(figure.object?.slice(0, -noun.length) ?? '')) ?? alike.at(-1)
  );
}

/** The whole of the amount that a share is told of: what it is a part of, else what it is such a share of. */
function wholeOf(told: readonly HanFigure[], part: HanFigure, share: HanFigure): HanFigure | undefined {
  const known = told.find(({ figure }) => figure === part.figure.partOf);
  return (
    known ??
    told.findLast(
      (other) =>
        other !== part &&
        canBeWhole(other) &&
        other.mention.unit === part.mention.unit &&
        isShareOf(share.figure, part.figure, other.figure),
    )
  );
}

/** 国产渔船占比12%: with no amount of its own beside it, of what is called alike, or what is being divided. */
function wholeOfSubject(told: readonly HanFigure[], share: HanFigure): HanFigure | undefined {
  const head = share.figure.thing?.head;
  const alike = told.findLast(
    (other) =>
      head !== undefined &&
      canBeWhole(other) &&
      !other.figure.partOf &&
      other.figure.thing?.head === head &&
      other.figure.sentence.block === share.figure.sentence.block,
  );
  const previous = told.at(-1)?.figure;
  const divided =
    previous?.sentence.block === share.figure.sentence.block && (previous.partOf ?? previous.of);
  return alike ?? (divided ? told.find(({ figure }) => figure === divided) : undefined);
}

function join({ figure }: HanFigure, { figure: whole }: HanFigure, how: string): void {
  figure.of = whole;
  note(figure, linkShares.name, how);
}

/** 约占 hedges a share as 约 would. */
function hedgeBy({ figure, mention }: HanFigure, before: string): void {
  if (!/约占[^，；。]*$/u.test(before) || figure.relation !== '=') return;
  figure.relation = '~';
  mention.margin = figure.mention.margin = Math.max(mention.margin, Math.abs(mention.value ?? 0) * hedge);
}

/** 渔船230艘，占全部船只的三成: the share that the amount before it is, of what is named or told. */
function linkBeside(told: readonly HanFigure[], share: HanFigure, before: string): void {
  const previous = told.findLast(({ figure }) => figure.measure !== 'change');
  const isBeside =
    previous?.figure.sentence === share.figure.sentence && isAmount(previous) && beside.test(before);
  if (!isBeside) {
    const marked = before.includes('其中') && previous && canBeWhole(previous) ? previous : undefined;
    const whole = amountNamed(told, before) ?? marked ?? wholeOfSubject(told, share);
    if (whole) join(share, whole, 'of what is divided');
    return;
  }
  const whole = amountNamed(told.slice(0, -1), before) ?? wholeOf(told, previous, share);
  join(share, whole ?? previous, 'the share that the figure before it is');
  if (whole && whole.mention.unit === previous.mention.unit) previous.figure.partOf ??= whole.figure;
}

/** 61%的受访者说 …，38% …: the second goes on with those of the first. */
function goesOn(previous: HanFigure | undefined, { figure, mention, text }: HanFigure): boolean {
  return (
    previous?.figure.measure !== 'change' &&
    previous?.mention.unit === '%' &&
    previous.figure.sentence === figure.sentence &&
    joint.test(text.slice(previous.mention.to, mention.from))
  );
}

/** 61%的受访者: of those who were asked; of 三分之二的人 the same paragraph must have told so. */
function wholeAsked(told: readonly HanFigure[], share: HanFigure): HanFigure | undefined {
  const { text, mention, figure } = share;
  const previous = told.at(-1);
  if (goesOn(previous, share)) return told.find((other) => other.figure === previous?.figure.of);
  const behind = text.slice(mention.to, mention.to + 6);
  const isAsked = askedBehind.test(behind);
  if (!isAsked && !peopleBehind.test(behind)) return undefined;
  return told.findLast(
    (other) =>
      isAmount(other) &&
      other.mention.unit === '1' &&
      asks.test(other.text.slice(Math.max(0, other.mention.from - near), other.mention.to + near)) &&
      (isAsked || other.figure.sentence.block === figure.sentence.block),
  );
}

/** 检测样本1845份，其中83份呈阳性，阳性率为4.5%: the part before it once more, whatever it is called. */
function linkRate(told: readonly HanFigure[], share: HanFigure): void {
  const part = told.at(-1)?.figure;
  const whole = part?.partOf && told.find(({ figure }) => figure === part.partOf);
  if (!whole || part.sentence !== share.figure.sentence || !isShareOf(share.figure, part, whole.figure))
    return;
  share.figure.measure = 'share';
  join(share, whole, 'the part before it is such a share');
}

/** Of what each share is one: 占比12%, 占出口量的15%, 61%的受访者. */
export const linkShares: ChineseRefiner = {
  name: 'link-shares',
  refine(figures) {
    figures.forEach((share, at) => {
      const { plain, mention, figure } = share;
      if (mention.unit !== '%' || !isLevel(share)) return;
      const told = figures.slice(Math.max(0, at - reach), at);
      const previous = told.at(-1);
      const from = previous?.figure.sentence === figure.sentence ? previous.mention.to : 0;
      const before = plain.slice(Math.max(from, mention.from - reach), mention.from);
      if (ofTotal.test(before)) {
        linkBeside(told, share, before);
        hedgeBy(share, before);
        return;
      }
      const asked = wholeAsked(told, share);
      if (asked) join(share, asked, 'of those who were asked');
      else linkRate(told, share);
    });
  },
};
