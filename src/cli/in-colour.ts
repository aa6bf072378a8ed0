import { styleText } from 'node:util';

/** Whether a stream takes colour: a terminal does, unless NO_COLOR says no; FORCE_COLOR says yes for any. */
export function inColour(stream: NodeJS.WritableStream): boolean {
  return styleText('red', 'x', { stream }) !== 'x';
}
