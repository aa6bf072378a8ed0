import type { Painter } from '../painter.js';

/** How a page is set: how many terminal cells wide, and with what marks for the eye. */
export interface Style {
  width: number;
  paint: Painter;
}
