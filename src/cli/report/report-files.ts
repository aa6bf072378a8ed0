import type { FormatName } from '../../report/formats.js';
import { didYouMean } from '../did-you-mean.js';
import { UsageError } from '../usage-error.js';

/** What a report is published in, with the files that each writes: format by how its name ends. */
const files = {
  markdown: { '.md': 'markdown' },
  json: { '.json': 'json' },
  csv: { '.findings.csv': 'csv', '.claims.csv': 'claims-csv' },
  sarif: { '.sarif': 'sarif' },
  claimreview: { '.claimreview.jsonld': 'claimreview' },
  parquet: { '.claims.parquet': 'parquet' },
} as const satisfies Record<string, Record<string, FormatName>>;

const usual = ['markdown'] as const;

/** One file of a report. */
export interface ReportFile {
  ending: string;
  format: FormatName;
}

/** The names that `--format` takes. */
export const published = Object.keys(files);

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
        didYouMean(name, published, `It is one of ${published.join(', ')}.`),
      );
    }
    return Object.entries(files[name]).map(([ending, format]) => ({ ending, format }));
  });
}

function isPublished(name: string): name is keyof typeof files {
  return Object.hasOwn(files, name);
}
