import type { FormatName } from '../../report/formats.js';

/** What a report is published in, with the files that each writes: format by how its name ends. */
export const publishedFormats = {
  html: { '.html': 'html' },
  markdown: { '.md': 'markdown' },
  json: { '.json': 'json' },
  csv: { '.findings.csv': 'csv', '.claims.csv': 'claims-csv' },
  sarif: { '.sarif': 'sarif' },
  claimreview: { '.claimreview.jsonld': 'claimreview' },
  parquet: { '.claims.parquet': 'parquet' },
} as const satisfies Record<string, Record<string, FormatName>>;
