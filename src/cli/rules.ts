import { stdout } from 'node:process';
import { painter } from '../report/painter.js';
import { inColour } from './in-colour.js';
import { print } from './print.js';

/** Lists what can be found. */
export const rules = {
  command: 'rules',
  describe: 'List what is looked for',
  handler: runRules,
};

async function runRules(): Promise<void> {
  const list = await import('../../rules/index.js');
  const paint = painter(inColour(stdout));
  const widest = Math.max(...list.rules.map(({ id }) => id.length));
  const rows = list.rules.map(({ id, severity, summary }) => {
    return `${id.padEnd(widest)}  ${paint(severity, severity.padEnd(7))}  ${summary}\n`;
  });
  await print(rows.join(''));
}
