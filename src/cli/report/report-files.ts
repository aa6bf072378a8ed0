import type { FormatName } from '../../report/formats.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';
import { publishedFormats } from './published-formats.js';

const usual = ['html', 'markdown'] as const;

/** One file of a report. */
export interface ReportFile {
  ending: string;
  format: FormatName;
  /** Whether it is the index of a folder of pages. */
  isSplit?: true;
}

/**
 * The files that `--format markdown --format csv`, or `--format markdown,csv`, asks for, each once.
 *
 * @param isSplit whether the page of HTML is to be many
 * @throws UsageError for a format that reports are not published in, and where no HTML is there to be split
 */
export function reportFiles(asked: readonly string[], isSplit = false): ReportFile[] {
  const names = asked.flatMap((given) => given.split(',')).map((name) => name.trim());
  const wanted = new Set(names.length > 0 ? names : usual);
  if (isSplit && !wanted.has('html'))
    throw new UsageError('--split is of HTML, which --format leaves out', 'Add html to --format.');
  return [...wanted].flatMap((name): ReportFile[] => {
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
    if (isSplit && name === 'html') return [{ ending: '/index.html', format: 'html', isSplit }];
    return Object.entries(publishedFormats[name]).map(([ending, format]) => ({ ending, format }));
  });
}

function isPublished(name: string): name is keyof typeof publishedFormats {
  return Object.hasOwn(publishedFormats, name);
}
