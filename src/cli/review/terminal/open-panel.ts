import type { Desk, Panel } from './desk.js';

/** Lays something over the findings, from its first line. */
export function openPanel(desk: Desk, panel: Panel): void {
  Object.assign(desk, { panel, scroll: 0 });
}
