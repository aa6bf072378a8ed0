import { note } from '../../note.js';
import type { Sentence } from '../../sentence.js';
import type { HanFigure } from '../han-figure.js';
import type { ChineseRefiner } from './chinese-refiner.js';

/** 邻近的宁川市，…401人: a town or province by its name, which no office has in its own: 宁川市政府. */
const named =
  /(?:^|[，。；：、（“的在与和从而]|邻近|相邻|附近|其中)(?<name>(?![的与和全本该各外我此某多每省跨都超股城夜菜县市])\p{Script=Han}{2,3}[市省县州])(?=[，：]|全[市省县州]|(?:共|有|发生|报告|新增|累计|死亡|同期|同一)|\d)/gu;

/** A report tells in its title and its first sentence where it is at home. */
const firstSentences = 2;

/** What a report opens with: the places there limit nothing that the report goes on to tell. */
const atHome = (sentences: readonly Sentence[]): string =>
  sentences
    .slice(0, firstSentences)
    .map(({ text, start, end }) => text.slice(start, end))
    .join('');

/** The last place named before a figure in its sentence. */
const placeBefore = ({ plain, mention }: HanFigure): string | undefined =>
  [...plain.slice(0, mention.from).matchAll(named)].at(-1)?.groups?.name;

/** Where a figure is of, if of another place than that which the whole report is about. */
export const attachPlace: ChineseRefiner = {
  name: 'attach-place',
  refine(figures, { sentences }) {
    const home = atHome(sentences);
    for (const han of figures) {
      const place = placeBefore(han);
      if (place === undefined || home.includes(place)) continue;
      han.figure.place = place;
      note(han.figure, attachPlace.name, `place: ${place}`);
    }
  },
};
