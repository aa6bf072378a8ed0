import type { ChangeCue } from './change-cue.js';
import { nounSaid } from './noun-said.js';

/** "The drop in visitors was 3.2 percent" */
export const nounSaidToBe: ChangeCue = {
  find(figure) {
    const said = nounSaid(figure);
    return said && { direction: said.direction, did: `said to be a change ${said.direction}` };
  },
};
