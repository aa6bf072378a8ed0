import { wrap } from '../../../report/wrap.js';
import type { Desk } from './desk.js';
import { together } from './together.js';

const usual =
  "1\u00a0real  2\u00a0none  3\u00a0which\u00a0is\u00a0wrong  4\u00a0misread  5\u00a0can't\u00a0tell  space\u00a0skip  u\u00a0undo  f\u00a0flag  c\u00a0note  j/k\u00a0move  n\u00a0next  s\u00a0sum  ?\u00a0keys  q\u00a0quit";

/** The keys that work now. */
export function keyLines(desk: Desk, width: number): string[] {
  const { asking, page, typed, grouped } = desk;
  if (asking === 'note') return wrap(`Note, Enter keeps it, Esc does not: ${typed}_`, width);
  if (asking === 'help' || asking === 'summary') return ['any key goes back'];
  if (asking === 'why')
    return wrap(
      'Why? 1\u00a0another\u00a0date  2\u00a0another\u00a0scope  3\u00a0another\u00a0definition  4\u00a0something\u00a0else  Esc\u00a0back',
      width,
    );
  if (asking === 'which') {
    const letters = (page?.view.stances ?? []).map(
      ({ letter, says }) => `${letter}\u00a0${says.replaceAll(' ', '\u00a0')}`,
    );
    return wrap(`Which is wrong? ${letters.join('  ')}  Esc\u00a0back`, width);
  }
  const proposed = page?.entry || page?.view.proof ? 'y\u00a0accept  ' : '';
  const copies =
    (page?.group.length ?? 1) > 1
      ? `g\u00a0${grouped ? 'this\u00a0one\u00a0only' : 'all\u00a0copies'}  `
      : '';
  const all = grouped
    ? [`Your verdict goes for ${together(desk).length} findings. One undo takes all back.`]
    : [];
  return [...all, ...wrap(`${proposed}${copies}${usual}`, width)];
}
