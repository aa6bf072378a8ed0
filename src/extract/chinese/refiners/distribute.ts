import { note } from '../../note.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** 分别 with what may stand between it and its first figure is no longer. */
const reach = 12;
const respectively = /分别(?:为|是|达到?|有)?(?:约|近|超过?)?\s*$/u;
const joint = /^(?:和|及|以及|与|、|，)\s*$/u;
const joints = /以及|[和及与、]/gu;

/** The figures of a run that 分别 opens, in order. */
function runFrom(figures: readonly HanFigure[], first: number): HanFigure[] {
  let end = first + 1;
  for (let next = figures[end]; next; next = figures[++end]) {
    const previous = figures[end - 1]!;
    if (
      previous.figure.sentence !== next.figure.sentence ||
      !joint.test(next.text.slice(previous.mention.to, next.mention.from))
    )
      break;
  }
  return figures.slice(first, end);
}

/** Where each of the subjects stands: 破获案件 and 抓获嫌疑人 of 破获案件和抓获嫌疑人分别为26.2万起和37.3万名. */
function subjects(plain: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let from = start;
  for (const { index, 0: sign } of plain.slice(start, end).matchAll(joints)) {
    parts.push({ start: from, end: start + index });
    from = start + index + sign.length;
  }
  return [...parts, { start: from, end }];
}

/** Where the subjects begin: behind the figure before them, or the last sign. */
function subjectsStart({ plain, figure }: HanFigure, previous: HanFigure | undefined, end: number): number {
  const floor = previous?.figure.sentence === figure.sentence ? previous.mention.to : 0;
  let start = end;
  while (start > floor && !/[，；。：]/u.test(plain.charAt(start - 1))) start--;
  return start;
}

/** 分别: as many subjects as figures are shared out in order. */
export const distribute: ChineseRefiner = {
  name: 'distribute',
  refine(figures) {
    figures.forEach((han, at) => {
      const { plain, mention, figure } = han;
      const from = Math.max(0, mention.from - reach);
      const found = figure.measure === 'level' ? respectively.exec(plain.slice(from, mention.from)) : null;
      if (!found) return;
      const end = from + found.index;
      const run = runFrom(figures, at);
      const parts = subjects(plain, subjectsStart(han, figures[at - 1], end), end);
      if (parts.length !== run.length || run.length < 2) return;
      run.forEach((member, index) => {
        member.clauseStart = parts[index]!.start;
        member.subjectEnd = parts[index]!.end;
        note(member.figure, distribute.name, 'one subject each, in order');
      });
    });
  },
};
