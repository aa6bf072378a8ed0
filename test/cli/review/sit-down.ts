import { goTo } from '../../../src/cli/review/terminal/go-to.js';
import { onKey } from '../../../src/cli/review/terminal/on-key.js';
import { openDesk } from '../../../src/cli/review/terminal/open-desk.js';
import { screen } from '../../../src/cli/review/terminal/screen.js';
import { painter } from '../../../src/report/painter.js';
import { madeSession } from '../../review/session/made-session.js';

/** A reviewer at a terminal, at the first of three findings. */
export async function sitDown(folder: string, more: Parameters<typeof madeSession>[1] = {}) {
  const { session, journal, options, ids } = await madeSession(folder, more);
  const { views } = options;
  const style = { width: 80, height: 40, paint: painter(false) };
  const desk = await openDesk({ session, views, style });
  await goTo(desk, 0);
  /** Presses keys one after the other; a word of several letters is a key of that name. */
  const press = async (keys: string) => {
    let ended = false;
    for (const name of keys.split(' ')) {
      ended = await onKey(desk, { name, text: name.length === 1 ? name : name === 'space' ? ' ' : '' });
    }
    return ended;
  };
  const lines = (width = 80, height = 40) => {
    Object.assign(desk, { style: { ...style, width, height } });
    return screen(desk);
  };
  return { desk, press, lines, journal, ids };
}
