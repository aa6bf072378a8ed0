import { actions } from './actions.js';
import { answer } from './answer.js';
import { body } from './body.js';
import type { Desk } from './desk.js';
import type { Key } from './key.js';
import { onPanelKey } from './on-panel-key.js';
import { scroll } from './scroll.js';
import { step } from './step.js';

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
  desk.said = '';
  if (desk.panel) {
    onPanelKey(desk, key.name, name);
    return false;
  }
  if (key.name === 'q' && !action) return true;
  if (key.name === 'pagedown') await turn(desk, 1);
  else if (key.name === 'pageup') await turn(desk, -1);
  else if (key.name === 'return' && desk.table) desk.table = false;
  else if (key.name === 'escape') Object.assign(desk, { grouped: false, marked: new Set() });
  else if (!action) desk.said = `Nothing is on ${key.name}; ${desk.keys.keysOf.help[0]} lists the keys.`;
  else if (desk.items.length > 0) await action(desk);
  return false;
}

/** A screen on or back: in the table from one finding to another, else in the finding. */
async function turn(desk: Desk, by: 1 | -1): Promise<void> {
  const lines = by * (body(desk).room - 1);
  if (desk.table) await step(desk, lines);
  else scroll(desk, lines);
}
