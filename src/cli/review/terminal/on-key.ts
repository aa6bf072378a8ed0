import { actions } from './actions.js';
import { answer } from './answer.js';
import type { Desk } from './desk.js';
import type { Key } from './key.js';

/** What keys are called on the page, where a terminal has another name for them. */
const pageNames: Readonly<Record<string, string>> = {
  ...{ up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowLeft', right: 'ArrowRight' },
  backspace: 'Backspace',
};

/** Does what a key is for; true where it ends the session. */
export async function onKey(desk: Desk, key: Key): Promise<boolean> {
  if (desk.asking !== undefined) {
    await answer(desk, key);
    return false;
  }
  const name = desk.keys.actionOf.get(pageNames[key.name] ?? key.name);
  const action = name && actions[name];
  if (key.name === 'q' && !action) return true;
  desk.said = '';
  if (key.name === 'pagedown') desk.scroll += 10;
  else if (key.name === 'pageup') desk.scroll = Math.max(0, desk.scroll - 10);
  else if (!action) desk.said = `Nothing is on ${key.name}; ${desk.keys.keysOf.help[0]} lists the keys.`;
  else if (desk.items.length > 0) await action(desk);
  return false;
}
