import { stderr } from 'node:process';
import type { Problem } from '../model/problem.js';
import { plainText } from '../view/plain-text.js';

/** Writes to stderr what could not be used in the user's files, each on a line that editors can open. */
export function complain(problems: readonly Problem[]): void {
  for (const { path, line, column, message } of problems) {
    const place = [plainText(path), line, column].filter((part) => part !== undefined).join(':');
    stderr.write(`${place}: ${plainText(message)}\n`);
  }
}
