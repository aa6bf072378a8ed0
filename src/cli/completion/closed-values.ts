import { severities } from '../../model/finding.js';

/** @param words of the line behind the command */
type Values = (words: readonly string[]) => Promise<readonly string[]>;

const formats: Values = async () => Object.keys((await import('../../report/formats.js')).formats);
const published: Values = async () =>
  Object.keys((await import('../report/published-formats.js')).publishedFormats);
const rules: Values = async (words) => {
  const [shipped, { ownRules }] = await Promise.all([
    import('../../../rules/index.js'),
    import('./own-rules.js'),
  ]);
  return [...shipped.rules.map(({ id }) => id), ...(await ownRules(words))];
};
const schemas: Values = async () => Object.keys((await import('../../model/schemas/index.js')).schemas);

/** Behind an option, whatever the command. */
const behindOption: Readonly<Record<string, Values>> = {
  '--format': formats,
  '-f': formats,
  '--rule': rules,
  '--skip-rule': rules,
  '--min-level': () => Promise.resolve(severities),
  '--fail-on': () => Promise.resolve([...severities, 'never']),
};

/** First behind a command, or behind an option of its own. */
const behindCommand: Readonly<Record<string, Values>> = {
  schema: schemas,
  rules: async (words) => [...(await rules(words)), 'test'],
  explain: rules,
  completion: async () => Object.keys((await import('./scripts.js')).scripts),
  'report --format': published,
  'report -f': published,
};

/**
 * What may stand in the last word of a line where only few words may; undefined where it may be anything else, which
 * yargs knows best: commands, options, and what the declaration of an option lists.
 *
 * @param line as a shell cuts it, the name of the program first; bash cuts at "=" as well
 */
export async function closedValues(line: readonly string[]): Promise<readonly string[] | undefined> {
  const [, command = '', ...words] = (line.at(-1) === '=' ? [...line, ''] : line).filter(
    (word) => word !== '=',
  );
  const [last, before = ''] = words.toReversed();
  const [, option] = /^(--[^=]+)=/.exec(last ?? '') ?? [];
  if (last === undefined || (option === undefined && last.startsWith('-'))) return undefined;
  const behind = option ?? before;
  const values = behindCommand[`${command} ${behind}`.trim()] ?? behindOption[behind];
  const found = await values?.(words);
  return option === undefined ? found : found?.map((one) => `${option}=${one}`);
}
