import type { Argv } from 'yargs';
import type { ArgumentsOf } from './arguments-of.js';
import { didYouMean } from './did-you-mean.js';
import { print } from './print.js';
import { UsageError } from './usage-error.js';

const options = (yargs: Argv) =>
  yargs
    .positional('name', { type: 'string', describe: 'Which one; without a name they are listed' })
    .example('$0 schema claim', 'the JSON Schema of a line of crossfoot extract');

/** Prints the JSON Schemas of what is read and printed. */
export const schema = {
  command: 'schema [name]',
  describe: 'Print the JSON Schema of what is read or printed',
  builder: options,
  handler: runSchema,
};

async function runSchema({ name }: ArgumentsOf<typeof options>): Promise<void> {
  const { schemas } = await import('../model/schemas/index.js');
  const all = Object.entries(schemas).map(([known, { title, description }]) => ({
    known,
    title,
    description,
  }));
  if (name === undefined) {
    const widest = Math.max(...all.map(({ known }) => known.length));
    await print(all.map(({ known, description }) => `${known.padEnd(widest)}  ${description}\n`).join(''));
    return;
  }
  const names = all.map(({ known }) => known);
  const found = Object.entries(schemas).find(([known]) => known === name)?.[1];
  if (!found) {
    throw new UsageError(
      `there is no schema "${name}"`,
      didYouMean(name, names, `There are ${names.join(', ')}.`),
    );
  }
  // The schemas it refers to come along, so that what is printed stands alone.
  const printed = JSON.stringify(found);
  const others = Object.entries(schemas).filter(
    ([, { $id }]) => $id !== found.$id && printed.includes(`"${$id}"`),
  );
  const definitions = others.length > 0 ? { $defs: Object.fromEntries(others) } : {};
  await print(`${JSON.stringify({ ...found, ...definitions }, undefined, 2)}\n`);
}
