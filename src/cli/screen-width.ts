import { stdout } from 'node:process';

/** Of the terminal, within what is pleasant to read; a steady 100 where the page goes elsewhere. */
export function screenWidth(): number {
  return stdout.isTTY ? Math.min(Math.max(stdout.columns, 50), 140) : 100;
}
