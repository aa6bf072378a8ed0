import { amend } from './amend.js';
import { decide } from './decide.js';
import type { Desk } from './desk.js';
import type { Choice } from './keep.js';
import type { Key } from './key.js';

const reasons: Readonly<Record<string, Choice>> = {
  '1': { verdict: 'dismissed', reason: 'other-date' },
  '2': { verdict: 'dismissed', reason: 'other-scope' },
  '3': { verdict: 'dismissed', reason: 'other-definition' },
  '4': { verdict: 'dismissed' },
};

/** Takes a key as the answer to what was asked; any other key goes back. */
export async function answer(desk: Desk, key: Key): Promise<void> {
  const { asking } = desk;
  if (asking === 'note') return write(desk, key);
  desk.asking = undefined;
  if (asking === 'why' && reasons[key.name]) return decide(desk, reasons[key.name]!);
  if (asking !== 'which') return;
  const stance = desk.page?.view.stances.find(({ letter }) => letter === key.name);
  if (!stance) return;
  const wrong = stance.sides.flatMap(({ figures }) => figures.map(({ claim }) => claim));
  await decide(desk, { verdict: 'confirmed', wrong });
}

async function write(desk: Desk, { name, text }: Key): Promise<void> {
  if (name === 'return' || name === 'enter') {
    const note = desk.typed.trim();
    desk.asking = undefined;
    await amend(desk, { note });
  } else if (name === 'escape') Object.assign(desk, { asking: undefined, typed: '' });
  else if (name === 'backspace') desk.typed = Array.from(desk.typed).slice(0, -1).join('');
  else desk.typed += text;
}
