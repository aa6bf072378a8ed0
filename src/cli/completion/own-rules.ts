import { cwd } from 'node:process';
import { configFiles } from '../../config/config-files.js';
import { readConfig } from '../../config/read-config.js';
import { readRule } from '../../read/read-rule.js';

/**
 * The ids of the rules that a corpus has of its own, in the files that its configuration or the line names. Only data is
 * read: whoever presses a key has not asked for the code of a folder to be run. What is wrong with a file, the command tells.
 *
 * @param words of the line so far
 */
export async function ownRules(words: readonly string[]): Promise<string[]> {
  const files = [...(await configured()), ...named(words)].filter((file) => /\.ya?ml$/i.test(file));
  const read = await Promise.all(files.map((file) => readRule(file)));
  return read.flatMap((found) => ('rule' in found ? [found.rule.id] : []));
}

async function configured(): Promise<string[]> {
  const found = await configFiles(cwd());
  if (found.some(({ path }) => /\.m?js$/.test(path))) return [];
  const { base, config } = await readConfig(cwd());
  return (config.customRules ?? []).map((file) => `${base}${file}`);
}

/** What stands behind `--rules`, after a blank or an equals sign. */
function named(words: readonly string[]): string[] {
  return words.flatMap((word, at) =>
    words[at - 1] === '--rules' ? [word] : word.startsWith('--rules=') ? [word.slice('--rules='.length)] : [],
  );
}
