import { stderr, stdin } from 'node:process';
import { UsageError } from '../usage-error.js';
import { confirmFields } from './confirm-fields.js';
import type { Field } from './fields-of.js';
import { shownFields } from './shown-fields.js';

/**
 * Has a person confirm what was told of a report; nobody is asked where they said so, or where nothing was guessed.
 *
 * @param piped the report came through stdin, so no answer can
 * @returns what the front matter is to say; undefined where the report is not to be added
 * @throws UsageError where there is something to confirm and nobody to do it
 */
export async function settle(
  fields: readonly Field[],
  { yes, piped }: { yes: boolean; piped: boolean },
): Promise<readonly Field[] | undefined> {
  const isTerminal = stdin.isTTY && stderr.isTTY && !piped;
  if (isTerminal && !yes) return confirmFields(fields, { input: stdin, output: stderr });
  stderr.write(shownFields(fields));
  if (yes || fields.every((field) => field.settled)) return fields;
  throw new UsageError(
    'nobody is here to confirm what was told of the report',
    'Give --yes to take it as it stands above, or say it: --title, --publisher, --published and the like.',
  );
}
