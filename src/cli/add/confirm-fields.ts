import { createInterface } from 'node:readline';
import { UsageError } from '../usage-error.js';
import { fieldsOf, type Field } from './fields-of.js';
import { shownFields } from './shown-fields.js';

/** Who is asked, and where they are told. */
export interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

const prompt = 'Enter adds it; a line such as "published: 2031-01-14" corrects it; q leaves it out. > ';

/**
 * Shows a person what was told of a report, and takes corrections.
 *
 * @returns what the front matter is to say; undefined where the report is not to be added
 */
export async function confirmFields(
  fields: readonly Field[],
  { input, output }: Terminal,
): Promise<Field[] | undefined> {
  const asked = createInterface({ input, output, prompt });
  asked.once('SIGINT', () => asked.close());
  let current = [...fields];
  const ask = () => {
    output.write(`\n${shownFields(current)}\n`);
    asked.prompt();
  };
  try {
    ask();
    for await (const line of asked) {
      const answer = line.trim();
      if (/^(?:|y|yes)$/i.test(answer)) return current;
      if (/^(?:q|quit|n|no)$/i.test(answer)) return undefined;
      current = corrected(current, answer, output);
      ask();
    }
    // Ctrl-C and the end of the input mean no.
    return undefined;
  } finally {
    asked.close();
  }
}

function corrected(fields: Field[], line: string, output: NodeJS.WritableStream): Field[] {
  const [, name = '', value = ''] = /^([a-z]+)\s*[:=]\s*(.*)$/i.exec(line) ?? [];
  try {
    const rest = fields.filter(({ field }) => field !== name);
    const changed = fieldsOf({ [name]: value }, rest);
    const isField = value === '' ? rest.length < fields.length : changed.some(({ field }) => field === name);
    if (!isField) output.write(`There is no field "${name || line}" to correct.\n`);
    return isField ? changed : fields;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.write(`${error.message}\n`);
    return fields;
  }
}
