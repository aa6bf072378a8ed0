import { basename, resolve } from 'node:path';
import process, { stderr } from 'node:process';
import type { Argv } from 'yargs';
import type { ArgumentsOf } from './arguments-of.js';
import { exitCodes } from './exit-codes.js';
import { checkGlossaries } from './check-glossaries.js';
import { complain } from './complain.js';
import { print } from './print.js';

const options = (yargs: Argv) =>
  yargs
    .positional('task', {
      choices: ['suggest', 'check'] as const,
      demandOption: true,
      describe: 'suggest entries for reports; or check glossary files',
    })
    .positional('paths', {
      type: 'string',
      array: true,
      default: ['.'],
      describe: 'Files, folders or patterns of one corpus; or glossary files to check',
    })
    .example('$0 glossary suggest corpus/ferry', 'words that may mean one, as YAML, with the evidence')
    .example('$0 glossary check glossary.yaml', 'what is wrong with a glossary, line by line');

/** Suggests words of one meaning for a corpus, or checks glossary files. */
export const glossary = {
  command: 'glossary <task> [paths..]',
  describe: 'Suggest words of one meaning for reports; check a glossary',
  builder: options,
  handler: runGlossary,
};

async function runGlossary({ task, paths }: ArgumentsOf<typeof options>): Promise<void> {
  if (task === 'check') return checkGlossaries(paths);
  const [{ suggestEntries }, { suggestedGlossary }, { glossaryFolder }] = await Promise.all([
    import('../suggest/suggest-entries.js'),
    import('../report/suggested-glossary.js'),
    import('../../rules/glossary-folder.js'),
  ]);
  const { documents, problems, entries } = await suggestEntries(paths, { glossaryFolder });
  complain(problems);
  if (documents.length === 0) process.exitCode = exitCodes.broken;
  else if (entries.length === 0) {
    stderr.write('crossfoot: no figures that are the same under different words; nothing to suggest\n');
  } else await print(suggestedGlossary(entries, documents, fieldOf(paths)));
}

/** The folder's name, where it makes a word. */
function fieldOf([first = '.']: readonly string[]): string {
  return (
    basename(resolve(first))
      .replace(/\.\w+$/, '')
      .toLowerCase() || 'own'
  );
}
