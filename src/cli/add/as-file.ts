import { basename } from 'node:path';
import { fileKind } from '../../read/file-kind.js';
import type { Incoming } from '../../read/incoming/incoming.js';
import { reportName } from '../../read/incoming/report-name.js';
import { reportText } from '../../read/incoming/report-text.js';
import type { NamedText } from '../../read/read-texts.js';
import { UsageError } from '../usage-error.js';
import type { Field } from './fields-of.js';

/** How a file is called, and was. */
interface Names {
  /** As the user wants it. */
  name: string | undefined;
  /** The file that it came in; empty for stdin. */
  source: string;
}

/**
 * A new report as it will lie in its corpus.
 *
 * @throws UsageError where no report can be called what the user wants
 */
export function asFile(
  { body, format, frontMatter }: Incoming,
  fields: readonly Field[],
  { name, source }: Names,
): NamedText {
  const title = fields.find(({ field }) => field === 'title')?.value;
  const meta = Object.fromEntries(fields.map(({ field, value }) => [field, value]));
  return {
    name: name === undefined ? reportName(format, title, source) : wanted(name, format),
    text: reportText(body, meta, frontMatter),
  };
}

function wanted(given: string, format: Incoming['format']): string {
  const endings = format === 'markdown' ? ['.md', '.markdown'] : ['.txt', '.md', '.markdown'];
  const name = endings.some((ending) => given.endsWith(ending)) ? given : `${given}${endings[0]}`;
  if (basename(given) === given && !given.startsWith('.') && fileKind(name) === 'report') return name;
  throw new UsageError(
    `no report can be called "${given}"`,
    'Give a name such as ferry-aground; --to says in which corpus.',
  );
}
