import type { KeyAction } from '../../../review/keys/key-actions.js';
import { wrap } from '../../../report/wrap.js';
import type { Desk } from './desk.js';
import { together } from './together.js';

/** What is always in sight, by what the keys do. */
const usual: Readonly<Partial<Record<KeyAction, string>>> = {
  ...{ real: 'real', none: 'none', wrong: 'which is wrong', misread: 'misread', unsure: "can't tell" },
  ...{ skip: 'skip', undo: 'undo', flag: 'flag', note: 'note', next: 'next', previous: 'previous' },
  ...{ summary: 'sum', help: 'keys' },
};

/** The keys that work now. */
export function keyLines(desk: Desk, width: number): string[] {
  const { asking, page, typed, grouped, keys } = desk;
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
  const own = (action: KeyAction, says = usual[action]) =>
    `${keys.keysOf[action][0]!} ${says}`.replaceAll(' ', '\u00a0');
  const proposed = page?.entry || page?.view.proof ? [own('accept', 'accept')] : [];
  const copies =
    (page?.group.length ?? 1) > 1 ? [own('group', grouped ? 'this one only' : 'all copies')] : [];
  const all = grouped
    ? [`Your verdict goes for ${together(desk).length} findings. One undo takes all back.`]
    : [];
  return [
    ...all,
    ...wrap(
      [
        ...proposed,
        ...copies,
        ...(Object.keys(usual) as KeyAction[]).map((action) => own(action)),
        'q\u00a0quit',
      ].join('  '),
      width,
    ),
  ];
}
