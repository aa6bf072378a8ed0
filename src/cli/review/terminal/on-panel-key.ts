import type { KeyAction } from '../../../review/keys/key-actions.js';
import { body } from './body.js';
import type { Desk } from './desk.js';
import { openReport } from './open-report.js';
import { scroll } from './scroll.js';
import { toPlace } from './to-place.js';

/** Moves about in what lies over the findings; any other key goes back to them. */
export function onPanelKey(desk: Desk, name: string, action: KeyAction | undefined): void {
  const isReport = desk.panel?.kind === 'document';
  const page = body(desk).room - 1;
  if (name === 'pagedown' || name === 'space') scroll(desk, page);
  else if (name === 'pageup' || name === 'b') scroll(desk, -page);
  else if (name === 'home') scroll(desk, -Infinity);
  else if (name === 'end') scroll(desk, Infinity);
  else if (action === 'next') scroll(desk, 1);
  else if (action === 'previous') scroll(desk, -1);
  else if (isReport && action === 'nextUndecided') toPlace(desk);
  else if (isReport && action === 'document') openReport(desk);
  else Object.assign(desk, { panel: undefined, scroll: 0 });
}
