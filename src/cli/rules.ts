import { stdout } from 'node:process';
import type { Argv } from 'yargs';
import { painter } from '../report/painter.js';
import type { ArgumentsOf } from './arguments-of.js';
import { configOption } from './config-option.js';
import { explainedRule } from './explained-rule.js';
import { inColour } from './in-colour.js';
import { loadRules } from './load-rules.js';
import { print } from './print.js';
import { settings } from './settings.js';
import { testRules } from './test-rules.js';

const options = (yargs: Argv) =>
  yargs
    .positional('id', {
      type: 'string',
      describe: 'Id of a rule, to be told all about it; or the word "test"',
    })
    .positional('files', {
      type: 'string',
      array: true,
      default: [] as string[],
      describe: 'Rules of your own, YAML files or modules, beside those of the configuration',
    })
    .option('config', configOption)
    .example('$0 rules conflict/value', 'what the rule looks for, with examples')
    .example(
      '$0 rules test harbour-crew.yaml',
      'run the examples of a rule of your own; without a file, of those of the configuration, or else of ours',
    );

/** Lists what can be found, tells about one rule, or runs the examples of rules. */
export const rules = {
  command: 'rules [id] [files..]',
  describe: 'List what is looked for; explain or test a rule',
  builder: options,
  handler: runRules,
};

async function runRules({ id, files, config }: ArgumentsOf<typeof options>): Promise<void> {
  const { rules: own } = await settings({ rules: files, config });
  // Who names files means these, and not what the configuration has beside them.
  if (id === 'test') return testRules(files.length > 0 ? files : own);
  const list = await loadRules(own);
  if (id !== undefined) {
    await print(await explainedRule(id, list));
    return;
  }
  const paint = painter(inColour(stdout));
  const widest = Math.max(...list.map((rule) => rule.id.length));
  const rows = list.map((rule) => {
    return `${rule.id.padEnd(widest)}  ${paint(rule.severity, rule.severity.padEnd(7))}  ${rule.summary}\n`;
  });
  await print(rows.join(''));
}
