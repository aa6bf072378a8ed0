import { secondKeys } from '../../../review/keys/second-keys.js';
import { amend } from './amend.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import type { Key } from './key.js';
import { search } from './search.js';

/** Takes a key as the answer to what was asked; any other key goes back. */
export async function answer(desk: Desk, key: Key): Promise<void> {
  const { asking, page } = desk;
  if (asking === 'note' || asking === 'search') return write(desk, key);
  desk.asking = undefined;
  const chosen = asking && secondKeys(asking, page?.view).find((one) => one.key === key.name);
  if (chosen) await decide(desk, chosen.choice);
}

async function write(desk: Desk, { name, text }: Key): Promise<void> {
  const { asking, typed } = desk;
  if (name === 'return' || name === 'enter') {
    desk.asking = undefined;
    if (asking === 'note') await amend(desk, { note: typed.trim() });
    else await search(desk, typed.trim());
  } else if (name === 'escape') Object.assign(desk, { asking: undefined, typed: '' });
  else if (name === 'backspace') desk.typed = Array.from(typed).slice(0, -1).join('');
  else desk.typed += text;
}
