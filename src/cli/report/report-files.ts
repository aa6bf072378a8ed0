import type { FormatName } from '../../report/formats.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';
import { publishedFormats } from './published-formats.js';

const usual = ['html', 'markdown'] as const;

/** One file of a report. */
export interface ReportFile {
  ending: string;
  format: FormatName;
}

/**
 * The files that `--format markdown --format csv`, or `--format markdown,csv`, asks for, each once.
 *
 * @throws UsageError for a format that reports are not published in
 */
export function reportFiles(asked: readonly string[]): ReportFile[] {
  const names = asked.flatMap((given) => given.split(',')).map((name) => name.trim());
  return [...new Set(names.length > 0 ? names : usual)].flatMap((name) => {
    if (!isPublished(name)) {
      throw new UsageError(
        `--format cannot be "${name}"`,
        didYouMean(
          name,
          Object.keys(publishedFormats),
          `It is one of ${Object.keys(publishedFormats).join(', ')}.`,
        ),
      );
    }
    return Object.entries(publishedFormats[name]).map(([ending, format]) => ({ ending, format }));
  });
}

function isPublished(name: string): name is keyof typeof publishedFormats {
  return Object.hasOwn(publishedFormats, name);
}
